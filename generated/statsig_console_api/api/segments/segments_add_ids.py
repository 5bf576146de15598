"""segments.add_ids: `PATCH /console/v1/segments/{id}/add_ids`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_whole, segment

if TYPE_CHECKING:
    from ...models.message_response import MessageResponse


def build(segment_id: str, /, *, ids: Sequence[str], version: int | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.add_ids",
        "PATCH",
        f"/console/v1/segments/{segment('segment_id', segment_id)}/add_ids",
        body=body_of(("ids", many("ids", ids)), ("version", version)),
    )


def parse(body: Any) -> MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_whole(MessageResponse, body)
