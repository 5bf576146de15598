"""holdouts.replace: `POST /console/v1/holdouts/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("experimentIDs", "gateIDs", "layerIDs", "monitoringMetrics")),
    "monitoringMetrics/*": (("MetricReference",), ()),
}


def build(
    holdout_id: str,
    /,
    *,
    is_enabled: bool,
    description: str,
    pass_percentage: float,
    gate_ids: Sequence[str],
    experiment_ids: Sequence[str],
    layer_ids: Sequence[str],
    is_global: bool,
    targeting_gate_id: str | None,
    monitoring_metrics: models.MetricReferences | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "holdouts.replace",
        "POST",
        f"/console/v1/holdouts/{segment('holdout_id', holdout_id)}",
        body=body_of(
            ("isEnabled", is_enabled, bool, "is_enabled"),
            ("description", description, str),
            ("passPercentage", pass_percentage, float, "pass_percentage"),
            ("gateIDs", gate_ids, list, "gate_ids"),
            ("experimentIDs", experiment_ids, list, "experiment_ids"),
            ("layerIDs", layer_ids, list, "layer_ids"),
            ("isGlobal", is_global, bool, "is_global"),
            ("targetingGateID", targeting_gate_id, str, "targeting_gate_id"),
            ("monitoringMetrics", monitoring_metrics, list, "monitoring_metrics"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Holdout:
    """What the decoded body of a success answer gives."""
    from ...models.holdout import Holdout

    return read_entity(Holdout, body, change=True)
