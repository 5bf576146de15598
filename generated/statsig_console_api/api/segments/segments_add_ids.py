"""segments.add_ids: `PATCH /console/v1/segments/{id}/add_ids`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message, segment

PLACES = {"": ((), ("ids",))}


def build(segment_id: str, /, *, ids: Sequence[str], version: int | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.add_ids",
        "PATCH",
        f"/console/v1/segments/{segment('segment_id', segment_id)}/add_ids",
        body=body_of(("ids", ids, list), ("version", version, int), places=PLACES),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
