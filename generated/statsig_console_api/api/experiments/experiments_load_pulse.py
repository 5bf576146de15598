"""experiments.load_pulse: `POST /console/v1/experiments/{id}/load_pulse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message, segment

PLACES = {"": ((), ("metricIDs",))}


def build(
    experiment_id: str,
    /,
    *,
    refresh: models.PulseReloadType | Unset = UNSET,
    metric_ids: Sequence[str] | Unset = UNSET,
    turbo_mode: bool | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.load_pulse",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/load_pulse",
        body=body_of(
            ("refresh", refresh, str),
            ("metricIDs", metric_ids, list, "metric_ids"),
            ("turboMode", turbo_mode, bool, "turbo_mode"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
