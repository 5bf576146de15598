from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.event_property import EventProperty
    from ..models.funnel_chart_type import FunnelChartType
    from ..models.funnel_cohort import FunnelCohort
    from ..models.funnel_conversion_window import FunnelConversionWindow
    from ..models.funnel_step import FunnelStep


@define(kw_only=True, repr=False)
class FunnelQuery(Model):
    """`DashboardReadResponseDto.widgets[]|3.query` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "steps": "steps",
        "unit_type": "unit_type",
        "conversion_window": "conversion_window",
        "chart_type": "chart_type",
        "group_bys": "group_bys",
        "cohorts": "cohorts",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"steps", "conversion_window", "group_bys", "cohorts"})

    steps: list[FunnelStep]
    unit_type: str | Unset = UNSET
    conversion_window: FunnelConversionWindow | Unset = UNSET
    chart_type: FunnelChartType | str | Unset = UNSET
    group_bys: list[EventProperty] | Unset = UNSET
    cohorts: list[FunnelCohort] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.event_property import EventProperty
        from ..models.funnel_cohort import FunnelCohort
        from ..models.funnel_conversion_window import FunnelConversionWindow
        from ..models.funnel_step import FunnelStep

        return {
            "steps": list_reader(reader(FunnelStep)),
            "conversion_window": reader(FunnelConversionWindow),
            "group_bys": list_reader(reader(EventProperty)),
            "cohorts": list_reader(reader(FunnelCohort)),
        }
