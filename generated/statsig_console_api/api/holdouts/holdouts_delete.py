"""holdouts.delete: `DELETE /console/v1/holdouts/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(holdout_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("holdouts.delete", "DELETE", f"/console/v1/holdouts/{segment('holdout_id', holdout_id)}")


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
