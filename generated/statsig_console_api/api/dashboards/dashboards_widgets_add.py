"""dashboards.widgets.add: `POST /console/v1/dashboards/{id}/widgets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.dashboard_defaults import DashboardDefaults
    from ...models.dashboard_widget_save_result import DashboardWidgetSaveResult
    from ...models.funnel_widget_input import FunnelWidgetInput
    from ...models.header_widget_input import HeaderWidgetInput
    from ...models.text_widget_input import TextWidgetInput
    from ...models.timeseries_widget_input import TimeseriesWidgetInput


def build(
    dashboard_id: str,
    /,
    *,
    widgets: Sequence[
        TextWidgetInput | Mapping[str, Any] | HeaderWidgetInput | TimeseriesWidgetInput | FunnelWidgetInput
    ],
    defaults: DashboardDefaults | Mapping[str, Any] | Unset = UNSET,
    max_cols: int | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dashboards.widgets.add",
        "POST",
        f"/console/v1/dashboards/{segment('dashboard_id', dashboard_id)}/widgets",
        body=body_of(("widgets", many("widgets", widgets)), ("defaults", defaults), ("max_cols", max_cols)),
    )


def parse(body: Any) -> DashboardWidgetSaveResult:
    """What the decoded body of a success answer gives."""
    from ...models.dashboard_widget_save_result import DashboardWidgetSaveResult

    return read_entity(DashboardWidgetSaveResult, body)
