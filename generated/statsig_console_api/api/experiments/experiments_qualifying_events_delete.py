"""experiments.qualifying_events.delete: `DELETE /console/v1/experiments/qualifying_events/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(qualifying_event_name: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.qualifying_events.delete",
        "DELETE",
        f"/console/v1/experiments/qualifying_events/{segment('qualifying_event_name', qualifying_event_name)}",
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
