"""experiments.pulse_load_history.cancel: `POST /console/v1/experiments/{id}/pulse_load_history/{dagID}/cancel`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(experiment_id: str, dag_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.pulse_load_history.cancel",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/pulse_load_history/{segment('dag_id', dag_id)}/cancel",
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
