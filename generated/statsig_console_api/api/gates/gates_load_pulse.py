"""gates.load_pulse: `POST /console/v1/gates/{id}/load_pulse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_message, segment

PLACES = {"": ((), ("metricIDs",))}


def build(
    gate_id: str,
    /,
    *,
    rule_id: str,
    refresh: models.PulseReloadType | Unset = UNSET,
    metric_ids: Sequence[str] | Unset = UNSET,
    turbo_mode: bool | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.load_pulse",
        "POST",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/load_pulse",
        body=body_of(
            ("ruleId", rule_id, str, "rule_id"),
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
