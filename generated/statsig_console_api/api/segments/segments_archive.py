"""segments.archive: `PUT /console/v1/segments/{id}/archive`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(segment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("segments.archive", "PUT", f"/console/v1/segments/{segment('segment_id', segment_id)}/archive")


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
