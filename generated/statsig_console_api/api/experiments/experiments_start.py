"""experiments.start: `PUT /console/v1/experiments/{id}/start`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message, segment


def build(
    experiment_id: str,
    /,
    *,
    analysis_start_time: str | Unset = UNSET,
    analysis_end_time: str | Unset = UNSET,
    turbo_mode: bool | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.start",
        "PUT",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/start",
        body=body_of(
            ("analysisStartTime", analysis_start_time, str, "analysis_start_time"),
            ("analysisEndTime", analysis_end_time, str, "analysis_end_time"),
            ("turboMode", turbo_mode, bool, "turbo_mode"),
        ),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
