"""experiments.delete: `DELETE /console/v1/experiments/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(experiment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("experiments.delete", "DELETE", f"/console/v1/experiments/{segment('experiment_id', experiment_id)}")


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
