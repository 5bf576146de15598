"""The dashboards operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class DashboardsWidgetsResultsNamespace(Namespace, name="dashboards.widgets.results"):
    """The dashboards.widgets.results operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(
        self, dashboard_id: str, widget_id: str, /, *, sampling_enabled: bool | None | Unset = UNSET
    ) -> models.DashboardWidgetResults:
        """Read the figures behind a funnel widget: counts and conversion rate by step. Other widget types are not supported.

        Args:
            dashboard_id: Id of the dashboard.
            widget_id: Id of a funnel widget, from the dashboard.
            sampling_enabled: False turns funnel sampling off; true when left out.

        Source: `GET /console/v1/dashboards/{id}/widgets/{widgetId}/results`.
        """
        from . import dashboards_widgets_results_get as operation

        return self._caller.call(
            operation.build(dashboard_id, widget_id, sampling_enabled=sampling_enabled), operation.parse
        )


class DashboardsWidgetsNamespace(Namespace, name="dashboards.widgets"):
    """The dashboards.widgets operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def results(self) -> DashboardsWidgetsResultsNamespace:
        """The dashboards.widgets.results operations."""
        return DashboardsWidgetsResultsNamespace(self._caller)

    def replace(
        self,
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
    ) -> models.DashboardWidgetSaveResult:
        """Replace all widgets of a dashboard with your list, which may be empty; the answer holds the new ids.

        Args:
            dashboard_id: The dashboard's id.
            widgets: Text, header, timeseries or funnel widgets, each with type and title; width 1–12.
            defaults: Default date span (a count of days, weeks or months) and granularity.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dashboards/{id}/widgets`.
        """
        from . import dashboards_widgets_replace as operation

        return self._caller.call(
            operation.build(dashboard_id, widgets=widgets, defaults=defaults, max_cols=max_cols), operation.parse
        )

    def add(
        self,
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
    ) -> models.DashboardWidgetSaveResult:
        """Add one or more widgets to a dashboard; those already there stay. The answer holds the new widget ids.

        Args:
            dashboard_id: The dashboard's id.
            widgets: Text, header, timeseries or funnel widgets, each with type and title; width 1–12; at least one.
            defaults: Default date span (a count of days, weeks or months) and granularity.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dashboards/{id}/widgets`.
        """
        from . import dashboards_widgets_add as operation

        return self._caller.call(
            operation.build(dashboard_id, widgets=widgets, defaults=defaults, max_cols=max_cols), operation.parse
        )


class DashboardsNamespace(Namespace, name="dashboards"):
    """The dashboards operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def widgets(self) -> DashboardsWidgetsNamespace:
        """The dashboards.widgets operations."""
        return DashboardsWidgetsNamespace(self._caller)

    def list(
        self,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.DashboardSummary]:
        """List dashboards with widget count and default date range, but not the widgets; search matches part of the name.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            search: Part of the name, at least 1 character.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dashboards`.
        """
        from . import dashboards_list as operation

        return self._caller.list_pages(
            operation.build(limit=limit, page=page, search=search), operation.parse, max_items=max_items
        )

    def create(
        self,
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
    ) -> models.DashboardCreateResult:
        """Create a dashboard, with text, header, timeseries and funnel widgets if you like; the answer holds its id and URL.

        Args:
            name: 1–200 characters.
            description: At most 10,000 characters.
            defaults: Default date span (a count of days, weeks or months) and granularity.
            widgets: Text, header, timeseries or funnel widgets, each with type and title; width 1–12.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dashboards`.
        """
        from . import dashboards_create as operation

        return self._caller.call(
            operation.build(name=name, description=description, defaults=defaults, widgets=widgets), operation.parse
        )

    def get(self, dashboard_id: str, /) -> models.Dashboard:
        """Read a dashboard with its defaults and every widget's definition and id; figures come from the widget results call.

        Args:
            dashboard_id: The dashboard's id.

        Source: `GET /console/v1/dashboards/{id}`.
        """
        from . import dashboards_get as operation

        return self._caller.call(operation.build(dashboard_id), operation.parse)


class AsyncDashboardsWidgetsResultsNamespace(Namespace, name="dashboards.widgets.results"):
    """The dashboards.widgets.results operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(
        self, dashboard_id: str, widget_id: str, /, *, sampling_enabled: bool | None | Unset = UNSET
    ) -> models.DashboardWidgetResults:
        """Read the figures behind a funnel widget: counts and conversion rate by step. Other widget types are not supported.

        Args:
            dashboard_id: Id of the dashboard.
            widget_id: Id of a funnel widget, from the dashboard.
            sampling_enabled: False turns funnel sampling off; true when left out.

        Source: `GET /console/v1/dashboards/{id}/widgets/{widgetId}/results`.
        """
        from . import dashboards_widgets_results_get as operation

        return await self._caller.call(
            operation.build(dashboard_id, widget_id, sampling_enabled=sampling_enabled), operation.parse
        )


class AsyncDashboardsWidgetsNamespace(Namespace, name="dashboards.widgets"):
    """The dashboards.widgets operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def results(self) -> AsyncDashboardsWidgetsResultsNamespace:
        """The dashboards.widgets.results operations."""
        return AsyncDashboardsWidgetsResultsNamespace(self._caller)

    async def replace(
        self,
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
    ) -> models.DashboardWidgetSaveResult:
        """Replace all widgets of a dashboard with your list, which may be empty; the answer holds the new ids.

        Args:
            dashboard_id: The dashboard's id.
            widgets: Text, header, timeseries or funnel widgets, each with type and title; width 1–12.
            defaults: Default date span (a count of days, weeks or months) and granularity.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/dashboards/{id}/widgets`.
        """
        from . import dashboards_widgets_replace as operation

        return await self._caller.call(
            operation.build(dashboard_id, widgets=widgets, defaults=defaults, max_cols=max_cols), operation.parse
        )

    async def add(
        self,
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
    ) -> models.DashboardWidgetSaveResult:
        """Add one or more widgets to a dashboard; those already there stay. The answer holds the new widget ids.

        Args:
            dashboard_id: The dashboard's id.
            widgets: Text, header, timeseries or funnel widgets, each with type and title; width 1–12; at least one.
            defaults: Default date span (a count of days, weeks or months) and granularity.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dashboards/{id}/widgets`.
        """
        from . import dashboards_widgets_add as operation

        return await self._caller.call(
            operation.build(dashboard_id, widgets=widgets, defaults=defaults, max_cols=max_cols), operation.parse
        )


class AsyncDashboardsNamespace(Namespace, name="dashboards"):
    """The dashboards operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def widgets(self) -> AsyncDashboardsWidgetsNamespace:
        """The dashboards.widgets operations."""
        return AsyncDashboardsWidgetsNamespace(self._caller)

    def list(
        self,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        search: str | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.DashboardSummary]:
        """List dashboards with widget count and default date range, but not the widgets; search matches part of the name.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            search: Part of the name, at least 1 character.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/dashboards`.
        """
        from . import dashboards_list as operation

        return self._caller.list_pages(
            operation.build(limit=limit, page=page, search=search), operation.parse, max_items=max_items
        )

    async def create(
        self,
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
    ) -> models.DashboardCreateResult:
        """Create a dashboard, with text, header, timeseries and funnel widgets if you like; the answer holds its id and URL.

        Args:
            name: 1–200 characters.
            description: At most 10,000 characters.
            defaults: Default date span (a count of days, weeks or months) and granularity.
            widgets: Text, header, timeseries or funnel widgets, each with type and title; width 1–12.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/dashboards`.
        """
        from . import dashboards_create as operation

        return await self._caller.call(
            operation.build(name=name, description=description, defaults=defaults, widgets=widgets), operation.parse
        )

    async def get(self, dashboard_id: str, /) -> models.Dashboard:
        """Read a dashboard with its defaults and every widget's definition and id; figures come from the widget results call.

        Args:
            dashboard_id: The dashboard's id.

        Source: `GET /console/v1/dashboards/{id}`.
        """
        from . import dashboards_get as operation

        return await self._caller.call(operation.build(dashboard_id), operation.parse)
