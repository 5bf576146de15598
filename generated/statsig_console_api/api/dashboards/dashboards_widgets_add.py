"""dashboards.widgets.add: `POST /console/v1/dashboards/{id}/widgets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("widgets",)),
    "widgets/*": (("TextWidgetInput", "HeaderWidgetInput", "TimeseriesWidgetInput", "FunnelWidgetInput"), ()),
    "widgets/*/query": (("FunnelQueryInput",), ("steps",)),
    "widgets/*/query/source": (("TimeseriesSource",), ("filters",)),
    "widgets/*/query/source/filters/*": (("EventFilter",), ("values",)),
    "widgets/*/query/source/filters/*/property": (("EventProperty",), ()),
    "widgets/*/query/sources/*": (("TimeseriesSource",), ("filters",)),
    "widgets/*/query/sources/*/filters/*": (("EventFilter",), ("values",)),
    "widgets/*/query/sources/*/filters/*/property": (("EventProperty",), ()),
    "widgets/*/query/aggregation": (("TimeseriesAggregation",), ()),
    "widgets/*/query/aggregation/property": (("EventProperty",), ()),
    "widgets/*/query/group_bys/*": (("EventProperty",), ()),
    "widgets/*/query/viz": (("TimeseriesVisualization",), ()),
    "widgets/*/query/steps/*": (("FunnelStep",), ("filters",)),
    "widgets/*/query/steps/*/filters/*": (("EventFilter",), ("values",)),
    "widgets/*/query/steps/*/filters/*/property": (("EventProperty",), ()),
    "widgets/*/query/conversion_window": (("FunnelConversionWindow",), ()),
    "defaults": (("DashboardDefaults",), ()),
    "defaults/date": (("DashboardDateRange",), ()),
}


def build(
    dashboard_id: str,
    /,
    *,
    widgets: Sequence[
        models.TextWidgetInputLike
        | models.HeaderWidgetInputLike
        | models.TimeseriesWidgetInputLike
        | models.FunnelWidgetInputLike
    ],
    defaults: models.DashboardDefaultsLike | Unset = UNSET,
    max_cols: int | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dashboards.widgets.add",
        "POST",
        f"/console/v1/dashboards/{segment('dashboard_id', dashboard_id)}/widgets",
        body=body_of(("widgets", widgets, list), ("defaults", defaults), ("max_cols", max_cols, int), places=PLACES),
    )


def parse(body: Any) -> models.DashboardWidgetSaveResult:
    """What the decoded body of a success answer gives."""
    from ...models.dashboard_widget_save_result import DashboardWidgetSaveResult

    return read_entity(DashboardWidgetSaveResult, body, change=True)
