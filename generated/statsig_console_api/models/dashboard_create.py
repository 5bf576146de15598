from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.dashboard_defaults import DashboardDefaults
    from ..models.funnel_widget_input import FunnelWidgetInput
    from ..models.header_widget_input import HeaderWidgetInput
    from ..models.text_widget_input import TextWidgetInput
    from ..models.timeseries_widget_input import TimeseriesWidgetInput


class DashboardCreate(TypedDict, total=False):
    """The keyword arguments of dashboards.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    description: str
    defaults: DashboardDefaults | Mapping[str, Any]
    widgets: Sequence[
        TextWidgetInput | Mapping[str, Any] | HeaderWidgetInput | TimeseriesWidgetInput | FunnelWidgetInput
    ]
