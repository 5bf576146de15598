"""change_validation.update_message: `PATCH /console/v1/change_validation/message`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message


def build(*, review_id: str, message: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "change_validation.update_message",
        "PATCH",
        "/console/v1/change_validation/message",
        body=body_of(("reviewID", review_id, str, "review_id"), ("message", message, str)),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
