"""metrics.create: `POST /console/v1/metrics`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.metric import Metric
    from ...models.metric_directionality import MetricDirectionality
    from ...models.metric_event import MetricEvent
    from ...models.metric_funnel_count_distinct import MetricFunnelCountDistinct
    from ...models.metric_funnel_event import MetricFunnelEvent
    from ...models.metric_reference import MetricReference
    from ...models.metric_type_input import MetricTypeInput
    from ...models.warehouse_native_metric import WarehouseNativeMetric


def build(
    *,
    name: str,
    type: MetricTypeInput,
    is_verified: bool | Unset = UNSET,
    is_read_only: bool | Unset = UNSET,
    unit_types: Sequence[str] | Unset = UNSET,
    metric_events: Sequence[MetricEvent | Mapping[str, Any]] | Unset = UNSET,
    metric_component_metrics: Sequence[MetricReference | Mapping[str, Any]] | Unset = UNSET,
    description: str | Unset = UNSET,
    directionality: MetricDirectionality | Unset = UNSET,
    tags: Sequence[str] | str | Unset = UNSET,
    is_permanent: bool | Unset = UNSET,
    rollup_time_window: str | Unset = UNSET,
    custom_roll_up_start: float | Unset = UNSET,
    custom_roll_up_end: float | Unset = UNSET,
    funnel_event_list: Sequence[MetricFunnelEvent | Mapping[str, Any]] | Unset = UNSET,
    funnel_count_distinct: MetricFunnelCountDistinct | Unset = UNSET,
    warehouse_native: WarehouseNativeMetric | Mapping[str, Any] | Unset = UNSET,
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
            ("name", name),
            ("type", type),
            ("isVerified", is_verified),
            ("isReadOnly", is_read_only),
            ("unitTypes", many("unit_types", unit_types)),
            ("metricEvents", many("metric_events", metric_events)),
            ("metricComponentMetrics", many("metric_component_metrics", metric_component_metrics)),
            ("description", description),
            ("directionality", directionality),
            ("tags", tags),
            ("isPermanent", is_permanent),
            ("rollupTimeWindow", rollup_time_window),
            ("customRollUpStart", custom_roll_up_start),
            ("customRollUpEnd", custom_roll_up_end),
            ("funnelEventList", many("funnel_event_list", funnel_event_list)),
            ("funnelCountDistinct", funnel_count_distinct),
            ("warehouseNative", warehouse_native),
            ("team", team),
            ("teamID", team_id),
            ("dryRun", dry_run),
        ),
    )


def parse(body: Any) -> Metric:
    """What the decoded body of a success answer gives."""
    from ...models.metric import Metric

    return read_entity(Metric, body)
