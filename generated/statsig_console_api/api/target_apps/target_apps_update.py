"""target_apps.update: `PATCH /console/v1/target_app/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message, segment


def build(target_app_id: str, /, *, name: str | Unset = UNSET, description: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "target_apps.update",
        "PATCH",
        f"/console/v1/target_app/{segment('target_app_id', target_app_id)}",
        body=body_of(("name", name, str), ("description", description, str)),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
