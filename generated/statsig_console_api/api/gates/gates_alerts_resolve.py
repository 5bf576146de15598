"""gates.alerts.resolve: `POST /console/v1/gates/{id}/alerts/{metricId}/resolve`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment


def build(gate_id: str, metric_id: str, /, *, reasoning: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.alerts.resolve",
        "POST",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/alerts/{segment('metric_id', metric_id)}/resolve",
        body=body_of(("reasoning", reasoning, str)),
    )


def parse(body: Any) -> models.GuardrailAlertResolveResult:
    """What the decoded body of a success answer gives."""
    from ...models.guardrail_alert_resolve_result import GuardrailAlertResolveResult

    return read_entity(GuardrailAlertResolveResult, body, change=True)
