from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class FunnelQuery(Model):
    """`DashboardReadResponseDto.widgets[]|3.query` in the document."""

    _wire = {
        "steps": "steps",
        "unit_type": "unit_type",
        "conversion_window": "conversion_window",
        "chart_type": "chart_type",
        "group_bys": "group_bys",
        "cohorts": "cohorts",
    }
    _nested = frozenset({"steps", "conversion_window", "group_bys", "cohorts"})
    _always = frozenset({"steps"})

    steps: list[models.FunnelStep]
    unit_type: str | Unset = UNSET
    conversion_window: models.FunnelConversionWindow | Unset = UNSET
    chart_type: models.FunnelChartType | str | Unset = UNSET
    group_bys: list[models.EventProperty] | Unset = UNSET
    cohorts: list[models.FunnelCohort] | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.FunnelQueryDict: ...

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
