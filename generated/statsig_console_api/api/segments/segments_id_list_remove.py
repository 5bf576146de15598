"""segments.id_list.remove: `DELETE /console/v1/segments/{id}/id_list`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_message, segment

PLACES = {"": ((), ("ids",))}


def build(segment_id: str, /, *, ids: Sequence[str]) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.id_list.remove",
        "DELETE",
        f"/console/v1/segments/{segment('segment_id', segment_id)}/id_list",
        body=body_of(("ids", ids, list), places=PLACES),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
