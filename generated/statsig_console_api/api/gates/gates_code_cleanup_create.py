"""gates.code_cleanup.create: `POST /console/v1/gates/{id}/code_cleanup`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(gate_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("gates.code_cleanup.create", "POST", f"/console/v1/gates/{segment('gate_id', gate_id)}/code_cleanup")


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
