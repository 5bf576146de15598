"""metrics.update: `POST /console/v1/metrics/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("tags", "unitTypes")),
    "warehouseNative": (
        ("WarehouseNativeMetric",),
        ("components", "funnelEvents", "metricDimensionColumns", "metricDimensionLimits", "metricSources"),
    ),
    "warehouseNative/criteria/*": (("MetricCriterion",), ("values",)),
    "warehouseNative/denominatorCriteria/*": (("MetricCriterion",), ("values",)),
    "warehouseNative/funnelEvents/*": (("WarehouseFunnelEvent",), ()),
    "warehouseNative/funnelEvents/*/criteria/*": (("MetricCriterion",), ("values",)),
    "warehouseNative/metricDimensionLimits/*": (("MetricDimensionLimit",), ()),
    "warehouseNative/metricSources/*": (("WarehouseMetricSource",), ()),
    "warehouseNative/metricSources/*/criteria/*": (("MetricCriterion",), ("values",)),
    "warehouseNative/components/*": (("WarehouseMetricComponent",), ()),
    "warehouseNative/components/*/criteria/*": (("MetricCriterion",), ("values",)),
    "owner": (("MetricOwnerInput", "MetricOwner"), ()),
}


def build(
    metric_id: str,
    /,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    is_verified: bool | Unset = UNSET,
    is_read_only: bool | Unset = UNSET,
    is_permanent: bool | Unset = UNSET,
    warehouse_native: models.WarehouseNativeMetricLike | Unset = UNSET,
    unit_types: Sequence[str] | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    directionality: models.MetricDirectionality | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
    owner: models.MetricOwnerInputLike | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.update",
        "POST",
        f"/console/v1/metrics/{segment('metric_id', metric_id)}",
        body=body_of(
            ("name", name, str),
            ("description", description, str),
            ("tags", tags, list),
            ("isVerified", is_verified, bool, "is_verified"),
            ("isReadOnly", is_read_only, bool, "is_read_only"),
            ("isPermanent", is_permanent, bool, "is_permanent"),
            ("warehouseNative", warehouse_native, None, "warehouse_native"),
            ("unitTypes", unit_types, list, "unit_types"),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            ("directionality", directionality, str),
            ("dryRun", dry_run, bool, "dry_run"),
            ("owner", owner),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Metric:
    """What the decoded body of a success answer gives."""
    from ...models.metric import Metric

    return read_entity(Metric, body, change=True)
