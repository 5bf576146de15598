"""experiments.archive: `PUT /console/v1/experiments/{id}/archive`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message, segment


def build(experiment_id: str, /, *, archive_reason: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.archive",
        "PUT",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/archive",
        body=body_of(("archiveReason", archive_reason, str, "archive_reason")),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
