"""change_validation.update_message: `PATCH /console/v1/change_validation/message`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_whole

if TYPE_CHECKING:
    from ...models.message_response import MessageResponse


def build(*, review_id: str, message: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "change_validation.update_message",
        "PATCH",
        "/console/v1/change_validation/message",
        body=body_of(("reviewID", review_id), ("message", message)),
    )


def parse(body: Any) -> MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_whole(MessageResponse, body)
