"""target_apps.delete: `DELETE /console/v1/target_app/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(target_app_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("target_apps.delete", "DELETE", f"/console/v1/target_app/{segment('target_app_id', target_app_id)}")


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
