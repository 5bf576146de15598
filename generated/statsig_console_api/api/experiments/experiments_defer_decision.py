"""experiments.defer_decision: `PUT /console/v1/experiments/{id}/defer_decision`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message, segment


def build(experiment_id: str, /, *, stop_reason: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.defer_decision",
        "PUT",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/defer_decision",
        body=body_of(("stopReason", stop_reason, str, "stop_reason")),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
