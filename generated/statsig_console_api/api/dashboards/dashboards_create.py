"""dashboards.create: `POST /console/v1/dashboards`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.dashboard_create_result import DashboardCreateResult
    from ...models.dashboard_defaults import DashboardDefaults
    from ...models.funnel_widget_input import FunnelWidgetInput
    from ...models.header_widget_input import HeaderWidgetInput
    from ...models.text_widget_input import TextWidgetInput
    from ...models.timeseries_widget_input import TimeseriesWidgetInput


def build(
    *,
    name: str,
    description: str | Unset = UNSET,
    defaults: DashboardDefaults | Mapping[str, Any] | Unset = UNSET,
    widgets: Sequence[
        TextWidgetInput | Mapping[str, Any] | HeaderWidgetInput | TimeseriesWidgetInput | FunnelWidgetInput
    ]
    | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dashboards.create",
        "POST",
        "/console/v1/dashboards",
        body=body_of(
            ("name", name), ("description", description), ("defaults", defaults), ("widgets", many("widgets", widgets))
        ),
    )


def parse(body: Any) -> DashboardCreateResult:
    """What the decoded body of a success answer gives."""
    from ...models.dashboard_create_result import DashboardCreateResult

    return read_entity(DashboardCreateResult, body)
