"""experiments.assignment_sources.delete: `DELETE /console/v1/experiments/assignment_source/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(assignment_source_name: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.assignment_sources.delete",
        "DELETE",
        f"/console/v1/experiments/assignment_source/{segment('assignment_source_name', assignment_source_name)}",
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
