"""autotunes.start: `PUT /console/v1/autotunes/{id}/start`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(autotune_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("autotunes.start", "PUT", f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/start")


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
