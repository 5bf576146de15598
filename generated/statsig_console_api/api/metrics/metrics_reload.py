"""metrics.reload: `POST /console/v1/metrics/{id}/reload`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_message, segment


def build(metric_id: str, /, *, incremental: bool | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.reload",
        "POST",
        f"/console/v1/metrics/{segment('metric_id', metric_id)}/reload",
        query=given(("incremental", incremental, bool)),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
