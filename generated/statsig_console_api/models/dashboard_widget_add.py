from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.dashboard_defaults import DashboardDefaults
    from ..models.funnel_widget_input import FunnelWidgetInput
    from ..models.header_widget_input import HeaderWidgetInput
    from ..models.text_widget_input import TextWidgetInput
    from ..models.timeseries_widget_input import TimeseriesWidgetInput


class DashboardWidgetAdd(TypedDict, total=False):
    """The keyword arguments of dashboards.widgets.add, to build up in a dict and pass with `**`."""

    widgets: Required[
        Sequence[TextWidgetInput | Mapping[str, Any] | HeaderWidgetInput | TimeseriesWidgetInput | FunnelWidgetInput]
    ]
    defaults: DashboardDefaults | Mapping[str, Any]
    max_cols: int
