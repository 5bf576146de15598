"""target_apps.update: `PATCH /console/v1/target_app/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_whole, segment

if TYPE_CHECKING:
    from ...models.message_response import MessageResponse


def build(target_app_id: str, /, *, name: str | Unset = UNSET, description: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "target_apps.update",
        "PATCH",
        f"/console/v1/target_app/{segment('target_app_id', target_app_id)}",
        body=body_of(("name", name), ("description", description)),
    )


def parse(body: Any) -> MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_whole(MessageResponse, body)
