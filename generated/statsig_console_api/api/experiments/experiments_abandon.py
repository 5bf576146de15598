"""experiments.abandon: `PUT /console/v1/experiments/{id}/abandon`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_message, segment


def build(experiment_id: str, /, *, decision_reason: str) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.abandon",
        "PUT",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/abandon",
        body=body_of(("decisionReason", decision_reason, str, "decision_reason")),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
