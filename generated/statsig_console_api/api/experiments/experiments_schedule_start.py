"""experiments.schedule_start: `POST /console/v1/experiments/{id}/schedule_start`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_message, segment


def build(experiment_id: str, /, *, scheduled_time: int | datetime) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.schedule_start",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/schedule_start",
        body=body_of(("scheduledTime", scheduled_time, "epoch", "scheduled_time")),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
