from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.event_property import EventProperty
    from ..models.timeseries_aggregation import TimeseriesAggregation
    from ..models.timeseries_source import TimeseriesSource
    from ..models.timeseries_visualization import TimeseriesVisualization


@define(kw_only=True, repr=False)
class TimeseriesQuery(Model):
    """`AddDashboardWidgetsDto.widgets[]|2.query` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "aggregation": "aggregation",
        "source": "source",
        "sources": "sources",
        "unit_type": "unit_type",
        "group_bys": "group_bys",
        "viz": "viz",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"aggregation", "source", "sources", "group_bys", "viz"})

    aggregation: TimeseriesAggregation
    source: TimeseriesSource | Unset = UNSET
    sources: list[TimeseriesSource] | Unset = UNSET
    unit_type: str | Unset = UNSET
    group_bys: list[EventProperty] | Unset = UNSET
    viz: TimeseriesVisualization | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            aggregation: TimeseriesAggregation | Mapping[str, Any],
            source: TimeseriesSource | Mapping[str, Any] | Unset = UNSET,
            sources: Sequence[TimeseriesSource | Mapping[str, Any]] | Unset = UNSET,
            unit_type: str | Unset = UNSET,
            group_bys: Sequence[EventProperty | Mapping[str, Any]] | Unset = UNSET,
            viz: TimeseriesVisualization | Mapping[str, Any] | Unset = UNSET,
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
