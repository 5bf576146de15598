"""dashboards.create: `POST /console/v1/dashboards`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {
    "": ((), ("widgets",)),
    "defaults": (("DashboardDefaults",), ()),
    "defaults/date": (("DashboardDateRange",), ()),
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
}


def build(
    *,
    name: str,
    description: str | Unset = UNSET,
    defaults: models.DashboardDefaultsLike | Unset = UNSET,
    widgets: Sequence[
        models.TextWidgetInputLike
        | models.HeaderWidgetInputLike
        | models.TimeseriesWidgetInputLike
        | models.FunnelWidgetInputLike
    ]
    | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dashboards.create",
        "POST",
        "/console/v1/dashboards",
        body=body_of(
            ("name", name, str),
            ("description", description, str),
            ("defaults", defaults),
            ("widgets", widgets, list),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.DashboardCreateResult:
    """What the decoded body of a success answer gives."""
    from ...models.dashboard_create_result import DashboardCreateResult

    return read_entity(DashboardCreateResult, body, change=True)
