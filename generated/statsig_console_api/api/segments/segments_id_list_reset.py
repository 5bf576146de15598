"""segments.id_list.reset: `POST /console/v1/segments/{id}/id_list/reset`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import body_of, many, read_whole, segment

if TYPE_CHECKING:
    from ...models.message_response import MessageResponse


def build(segment_id: str, /, *, ids: Sequence[str]) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.id_list.reset",
        "POST",
        f"/console/v1/segments/{segment('segment_id', segment_id)}/id_list/reset",
        body=body_of(("ids", many("ids", ids))),
    )


def parse(body: Any) -> MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_whole(MessageResponse, body)
