from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.dashboard_date_range import DashboardDateRange
    from ..models.dashboard_granularity import DashboardGranularity


@define(kw_only=True, repr=False)
class DashboardDefaults(Model):
    """`AddDashboardWidgetsDto.defaults` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"date": "date", "granularity": "granularity"}
    _nested: ClassVar[frozenset[str]] = frozenset({"date"})

    date: DashboardDateRange | Unset = UNSET
    granularity: DashboardGranularity | str | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: DashboardDateRange | Mapping[str, Any] | Unset = UNSET,
            granularity: DashboardGranularity | Unset = UNSET,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dashboard_date_range import DashboardDateRange

        return {"date": reader(DashboardDateRange)}
