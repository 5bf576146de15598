"""holdouts.update: `PATCH /console/v1/holdouts/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.holdout import Holdout
    from ...models.metric_reference import MetricReference


def build(
    holdout_id: str,
    /,
    *,
    is_enabled: bool | Unset = UNSET,
    description: str | Unset = UNSET,
    pass_percentage: float | Unset = UNSET,
    gate_ids: Sequence[str] | Unset = UNSET,
    experiment_ids: Sequence[str] | Unset = UNSET,
    layer_ids: Sequence[str] | Unset = UNSET,
    is_global: bool | Unset = UNSET,
    targeting_gate_id: str | None | Unset = UNSET,
    monitoring_metrics: Sequence[MetricReference | Mapping[str, Any]] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "holdouts.update",
        "PATCH",
        f"/console/v1/holdouts/{segment('holdout_id', holdout_id)}",
        body=body_of(
            ("isEnabled", is_enabled),
            ("description", description),
            ("passPercentage", pass_percentage),
            ("gateIDs", many("gate_ids", gate_ids)),
            ("experimentIDs", many("experiment_ids", experiment_ids)),
            ("layerIDs", many("layer_ids", layer_ids)),
            ("isGlobal", is_global),
            ("targetingGateID", targeting_gate_id),
            ("monitoringMetrics", many("monitoring_metrics", monitoring_metrics)),
        ),
    )


def parse(body: Any) -> Holdout:
    """What the decoded body of a success answer gives."""
    from ...models.holdout import Holdout

    return read_entity(Holdout, body)
