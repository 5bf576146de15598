from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Metric(Model):
    """`ExternalMetricDefinitionContractDto` in the document."""

    _wire = {
        "name": "name",
        "type": "type",
        "directionality": "directionality",
        "id": "id",
        "lineage": "lineage",
        "is_verified": "isVerified",
        "is_read_only": "isReadOnly",
        "unit_types": "unitTypes",
        "metric_events": "metricEvents",
        "metric_component_metrics": "metricComponentMetrics",
        "description": "description",
        "tags": "tags",
        "is_permanent": "isPermanent",
        "rollup_time_window": "rollupTimeWindow",
        "custom_roll_up_start": "customRollUpStart",
        "custom_roll_up_end": "customRollUpEnd",
        "funnel_event_list": "funnelEventList",
        "funnel_count_distinct": "funnelCountDistinct",
        "warehouse_native": "warehouseNative",
        "team": "team",
        "team_id": "teamID",
        "dry_run": "dryRun",
        "is_hidden": "isHidden",
        "creator_name": "creatorName",
        "creator_email": "creatorEmail",
        "created_time": "createdTime",
        "last_modifier_id": "lastModifierID",
        "last_modified_time": "lastModifiedTime",
        "last_modifier_email": "lastModifierEmail",
        "last_modifier_name": "lastModifierName",
        "owner": "owner",
    }
    _nested = frozenset(
        {"lineage", "metricEvents", "metricComponentMetrics", "funnelEventList", "warehouseNative", "owner"}
    )
    _always = frozenset({"name", "type", "directionality", "id", "lineage"})

    name: str
    type: models.MetricType | str
    directionality: models.MetricDirectionality | str
    id: str
    lineage: models.MetricLineage
    is_verified: bool | Unset = UNSET
    is_read_only: bool | Unset = UNSET
    unit_types: list[str] | Unset = UNSET
    metric_events: list[models.MetricEvent] | Unset = UNSET
    metric_component_metrics: list[models.MetricReference] | Unset = UNSET
    description: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    is_permanent: bool | Unset = UNSET
    rollup_time_window: str | Unset = UNSET
    custom_roll_up_start: float | Unset = UNSET
    custom_roll_up_end: float | Unset = UNSET
    funnel_event_list: list[models.MetricFunnelEvent] | Unset = UNSET
    funnel_count_distinct: models.MetricFunnelCountDistinct | str | Unset = UNSET
    warehouse_native: models.WarehouseNativeMetric | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    dry_run: bool | Unset = UNSET
    is_hidden: bool | Unset = UNSET
    creator_name: str | None | Unset = UNSET
    creator_email: str | None | Unset = UNSET
    created_time: int | Unset = UNSET
    last_modifier_id: str | None | Unset = UNSET
    last_modified_time: int | None | Unset = UNSET
    last_modifier_email: str | None | Unset = UNSET
    last_modifier_name: str | None | Unset = UNSET
    owner: models.MetricOwner | Unset = UNSET

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(self.created_time)

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(self.last_modified_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_event import MetricEvent
        from ..models.metric_funnel_event import MetricFunnelEvent
        from ..models.metric_lineage import MetricLineage
        from ..models.metric_owner import MetricOwner
        from ..models.metric_reference import MetricReference
        from ..models.warehouse_native_metric import WarehouseNativeMetric

        return {
            "lineage": reader(MetricLineage),
            "metricEvents": list_reader(reader(MetricEvent)),
            "metricComponentMetrics": list_reader(reader(MetricReference)),
            "funnelEventList": list_reader(reader(MetricFunnelEvent)),
            "warehouseNative": reader(WarehouseNativeMetric),
            "owner": reader(MetricOwner),
        }
