from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DashboardDefaults(Model):
    """`AddDashboardWidgetsDto.defaults` in the document."""

    _wire = {"date": "date", "granularity": "granularity"}
    _nested = frozenset({"date"})

    date: models.DashboardDateRange | Unset = UNSET
    granularity: models.DashboardGranularity | str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.DashboardDefaultsDict: ...

        def __init__(
            self,
            *,
            date: models.DashboardDateRangeLike | Unset = UNSET,
            granularity: models.DashboardGranularity | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dashboard_date_range import DashboardDateRange

        return {"date": reader(DashboardDateRange)}
