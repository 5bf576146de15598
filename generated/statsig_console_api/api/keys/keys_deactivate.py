"""keys.deactivate: `PATCH /console/v1/keys/{id}/deactivate`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(key_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("keys.deactivate", "PATCH", f"/console/v1/keys/{segment('key_id', key_id)}/deactivate")


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
