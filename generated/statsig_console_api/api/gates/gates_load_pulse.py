"""gates.load_pulse: `POST /console/v1/gates/{id}/load_pulse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_whole, segment

if TYPE_CHECKING:
    from ...models.message_response import MessageResponse
    from ...models.pulse_reload_type import PulseReloadType


def build(
    gate_id: str,
    /,
    *,
    rule_id: str,
    refresh: PulseReloadType | Unset = UNSET,
    metric_ids: Sequence[str] | Unset = UNSET,
    turbo_mode: bool | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.load_pulse",
        "POST",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/load_pulse",
        body=body_of(
            ("ruleId", rule_id),
            ("refresh", refresh),
            ("metricIDs", many("metric_ids", metric_ids)),
            ("turboMode", turbo_mode),
        ),
    )


def parse(body: Any) -> MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_whole(MessageResponse, body)
