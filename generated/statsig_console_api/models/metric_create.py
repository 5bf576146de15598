from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.metric_directionality import MetricDirectionality
    from ..models.metric_event import MetricEvent
    from ..models.metric_funnel_count_distinct import MetricFunnelCountDistinct
    from ..models.metric_funnel_event import MetricFunnelEvent
    from ..models.metric_reference import MetricReference
    from ..models.metric_type_input import MetricTypeInput
    from ..models.warehouse_native_metric import WarehouseNativeMetric


class MetricCreate(TypedDict, total=False):
    """The keyword arguments of metrics.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    type: Required[MetricTypeInput]
    is_verified: bool
    is_read_only: bool
    unit_types: Sequence[str]
    metric_events: Sequence[MetricEvent | Mapping[str, Any]]
    metric_component_metrics: Sequence[MetricReference | Mapping[str, Any]]
    description: str
    directionality: MetricDirectionality
    tags: Sequence[str] | str
    is_permanent: bool
    rollup_time_window: str
    custom_roll_up_start: float
    custom_roll_up_end: float
    funnel_event_list: Sequence[MetricFunnelEvent | Mapping[str, Any]]
    funnel_count_distinct: MetricFunnelCountDistinct
    warehouse_native: WarehouseNativeMetric | Mapping[str, Any]
    team: str | None
    team_id: str | None
    dry_run: bool
