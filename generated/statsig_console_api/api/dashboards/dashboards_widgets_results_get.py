"""dashboards.widgets.results.get: `GET /console/v1/dashboards/{id}/widgets/{widgetId}/results`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(dashboard_id: str, widget_id: str, /, *, sampling_enabled: bool | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "dashboards.widgets.results.get",
        "GET",
        f"/console/v1/dashboards/{segment('dashboard_id', dashboard_id)}/widgets/{segment('widget_id', widget_id)}/results",
        query=given(("sampling_enabled", sampling_enabled, bool)),
    )


def parse(body: Any) -> models.DashboardWidgetResults:
    """What the decoded body of a success answer gives."""
    from ...models.dashboard_widget_results import DashboardWidgetResults

    return read_entity(DashboardWidgetResults, body)
