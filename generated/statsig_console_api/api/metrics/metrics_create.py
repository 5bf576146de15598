"""metrics.create: `POST /console/v1/metrics`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {
    "": ((), ("metricComponentMetrics", "metricEvents", "tags", "unitTypes")),
    "metricEvents/*": (("MetricEvent",), ()),
    "metricEvents/*/criteria/*": (("MetricCriterion",), ("values",)),
    "metricComponentMetrics/*": (("MetricReference",), ()),
    "funnelEventList/*": (("MetricFunnelEvent",), ()),
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
}


def build(
    *,
    name: str,
    type: models.MetricTypeInput,
    is_verified: bool | Unset = UNSET,
    is_read_only: bool | Unset = UNSET,
    unit_types: Sequence[str] | Unset = UNSET,
    metric_events: models.MetricEvents | Unset = UNSET,
    metric_component_metrics: models.MetricReferences | Unset = UNSET,
    description: str | Unset = UNSET,
    directionality: models.MetricDirectionality | Unset = UNSET,
    tags: Sequence[str] | str | Unset = UNSET,
    is_permanent: bool | Unset = UNSET,
    rollup_time_window: str | Unset = UNSET,
    custom_roll_up_start: float | Unset = UNSET,
    custom_roll_up_end: float | Unset = UNSET,
    funnel_event_list: models.MetricFunnelEvents | Unset = UNSET,
    funnel_count_distinct: models.MetricFunnelCountDistinct | Unset = UNSET,
    warehouse_native: models.WarehouseNativeMetricLike | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.create",
        "POST",
        "/console/v1/metrics",
        body=body_of(
            ("name", name, str),
            ("type", type, str),
            ("isVerified", is_verified, bool, "is_verified"),
            ("isReadOnly", is_read_only, bool, "is_read_only"),
            ("unitTypes", unit_types, list, "unit_types"),
            ("metricEvents", metric_events, list, "metric_events"),
            ("metricComponentMetrics", metric_component_metrics, list, "metric_component_metrics"),
            ("description", description, str),
            ("directionality", directionality, str),
            ("tags", tags),
            ("isPermanent", is_permanent, bool, "is_permanent"),
            ("rollupTimeWindow", rollup_time_window, str, "rollup_time_window"),
            ("customRollUpStart", custom_roll_up_start, float, "custom_roll_up_start"),
            ("customRollUpEnd", custom_roll_up_end, float, "custom_roll_up_end"),
            ("funnelEventList", funnel_event_list, list, "funnel_event_list"),
            ("funnelCountDistinct", funnel_count_distinct, str, "funnel_count_distinct"),
            ("warehouseNative", warehouse_native, None, "warehouse_native"),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            ("dryRun", dry_run, bool, "dry_run"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Metric:
    """What the decoded body of a success answer gives."""
    from ...models.metric import Metric

    return read_entity(Metric, body, change=True)
