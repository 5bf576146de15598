from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class FunnelResultStep(Model):
    """`DashboardWidgetResultsResponseDto.funnel.datasets[].steps[]` in the document."""

    _wire = {
        "rank": "rank",
        "name": "name",
        "count": "count",
        "conversion_rate": "conversion_rate",
        "previous_step_conversion_rate": "previous_step_conversion_rate",
        "time_to_convert": "time_to_convert",
        "cumulative_time_to_convert": "cumulative_time_to_convert",
        "total_prop_sum": "total_prop_sum",
    }
    _always = frozenset({"rank", "name", "count"})

    rank: int
    name: str
    count: int
    conversion_rate: float | None | Unset = UNSET
    previous_step_conversion_rate: float | None | Unset = UNSET
    time_to_convert: float | None | Unset = UNSET
    cumulative_time_to_convert: float | None | Unset = UNSET
    total_prop_sum: float | None | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.FunnelResultStepDict: ...
