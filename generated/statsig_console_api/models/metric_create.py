from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class MetricCreate(TypedDict, total=False):
    """The keyword arguments of metrics.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    type: Required[models.MetricTypeInput]
    is_verified: bool
    is_read_only: bool
    unit_types: Sequence[str]
    metric_events: models.MetricEvents
    metric_component_metrics: models.MetricReferences
    description: str
    directionality: models.MetricDirectionality
    tags: Sequence[str] | str
    is_permanent: bool
    rollup_time_window: str
    custom_roll_up_start: float
    custom_roll_up_end: float
    funnel_event_list: models.MetricFunnelEvents
    funnel_count_distinct: models.MetricFunnelCountDistinct
    warehouse_native: models.WarehouseNativeMetricLike
    team: str | None
    team_id: str | None
    dry_run: bool
