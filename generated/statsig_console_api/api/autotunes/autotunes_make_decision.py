"""autotunes.make_decision: `PUT /console/v1/autotunes/{id}/make_decision`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message, segment


def build(
    autotune_id: str,
    /,
    *,
    id: str,
    decision_reason: str,
    remove_targeting: bool | Unset = UNSET,
    holdout: int | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.make_decision",
        "PUT",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/make_decision",
        body=body_of(
            ("id", id, str),
            ("decisionReason", decision_reason, str, "decision_reason"),
            ("removeTargeting", remove_targeting, bool, "remove_targeting"),
            ("holdout", holdout, int),
        ),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
