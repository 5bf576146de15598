from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class TimeseriesQuery(Model):
    """`AddDashboardWidgetsDto.widgets[]|2.query` in the document."""

    _wire = {
        "aggregation": "aggregation",
        "source": "source",
        "sources": "sources",
        "unit_type": "unit_type",
        "group_bys": "group_bys",
        "viz": "viz",
    }
    _nested = frozenset({"aggregation", "source", "sources", "group_bys", "viz"})
    _always = frozenset({"aggregation"})

    aggregation: models.TimeseriesAggregation
    source: models.TimeseriesSource | Unset = UNSET
    sources: list[models.TimeseriesSource] | Unset = UNSET
    unit_type: str | Unset = UNSET
    group_bys: list[models.EventProperty] | Unset = UNSET
    viz: models.TimeseriesVisualization | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.TimeseriesQueryDict: ...

        def __init__(
            self,
            *,
            aggregation: models.TimeseriesAggregationLike,
            source: models.TimeseriesSourceLike | Unset = UNSET,
            sources: models.TimeseriesSources | Unset = UNSET,
            unit_type: str | Unset = UNSET,
            group_bys: models.EventProperties | Unset = UNSET,
            viz: models.TimeseriesVisualizationLike | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.event_property import EventProperty
        from ..models.timeseries_aggregation import TimeseriesAggregation
        from ..models.timeseries_source import TimeseriesSource
        from ..models.timeseries_visualization import TimeseriesVisualization

        return {
            "aggregation": reader(TimeseriesAggregation),
            "source": reader(TimeseriesSource),
            "sources": list_reader(reader(TimeseriesSource)),
            "group_bys": list_reader(reader(EventProperty)),
            "viz": reader(TimeseriesVisualization),
        }
