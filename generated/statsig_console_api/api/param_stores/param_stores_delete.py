"""param_stores.delete: `DELETE /console/v1/param_stores/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(param_store_name: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "param_stores.delete", "DELETE", f"/console/v1/param_stores/{segment('param_store_name', param_store_name)}"
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
