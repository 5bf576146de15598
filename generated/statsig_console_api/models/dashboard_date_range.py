from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.dashboard_date_range_unit import DashboardDateRangeUnit


@define(kw_only=True, repr=False)
class DashboardDateRange(Model):
    """`AddDashboardWidgetsDto.defaults.date` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"value": "value", "unit": "unit"}

    value: int
    unit: DashboardDateRangeUnit | str

    if TYPE_CHECKING:

        def __init__(self, *, value: int, unit: DashboardDateRangeUnit) -> None: ...
