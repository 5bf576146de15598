from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader, union_reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Dashboard(Model):
    """`DashboardReadResponseDto` in the document."""

    _wire = {"name": "name", "id": "id", "description": "description", "defaults": "defaults", "widgets": "widgets"}
    _nested = frozenset({"defaults", "widgets"})
    _always = frozenset({"name", "id"})

    name: str
    id: str
    description: str | Unset = UNSET
    defaults: models.DashboardDefaults | Unset = UNSET
    widgets: (
        list[
            models.TextWidget
            | models.HeaderWidget
            | models.TimeseriesWidget
            | models.FunnelWidget
            | models.UnsupportedWidget
        ]
        | Unset
    ) = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.DashboardDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dashboard_defaults import DashboardDefaults
        from ..models.funnel_widget import FunnelWidget
        from ..models.header_widget import HeaderWidget
        from ..models.text_widget import TextWidget
        from ..models.timeseries_widget import TimeseriesWidget
        from ..models.unsupported_widget import UnsupportedWidget

        return {
            "defaults": reader(DashboardDefaults),
            "widgets": list_reader(
                union_reader(TextWidget, HeaderWidget, TimeseriesWidget, FunnelWidget, UnsupportedWidget)
            ),
        }
