"""The events operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class EventsMetricsNamespace(Namespace, name="events.metrics"):
    """The events.metrics operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        event_name: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Metric]:
        """List metric definitions around an event, paged, with type, tags, owner, and their lineage of events and metrics.

        Args:
            event_name: The event's name.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/events/{eventName}/metrics`.
        """
        from . import events_metrics_list as operation

        return self._caller.list_pages(
            operation.build(event_name, limit=limit, page=page), operation.parse, max_items=max_items
        )


class EventsNamespace(Namespace, name="events"):
    """The events operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def metrics(self) -> EventsMetricsNamespace:
        """The events.metrics operations."""
        return EventsMetricsNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.LoggedEvent]:
        """List single logged events of all names: source, value, user and time. Value and time (epoch ms) come as strings.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/events`.
        """
        from . import events_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def get(
        self,
        event_name: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.LoggedEvent]:
        """List single logged events of one name, paged, with source, value, user and a time in epoch ms given as string.

        Args:
            event_name: The event's name.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/events/{eventName}`.
        """
        from . import events_get as operation

        return self._caller.list_pages(
            operation.build(event_name, limit=limit, page=page), operation.parse, max_items=max_items
        )


class AsyncEventsMetricsNamespace(Namespace, name="events.metrics"):
    """The events.metrics operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        event_name: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Metric]:
        """List metric definitions around an event, paged, with type, tags, owner, and their lineage of events and metrics.

        Args:
            event_name: The event's name.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/events/{eventName}/metrics`.
        """
        from . import events_metrics_list as operation

        return self._caller.list_pages(
            operation.build(event_name, limit=limit, page=page), operation.parse, max_items=max_items
        )


class AsyncEventsNamespace(Namespace, name="events"):
    """The events operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def metrics(self) -> AsyncEventsMetricsNamespace:
        """The events.metrics operations."""
        return AsyncEventsMetricsNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.LoggedEvent]:
        """List single logged events of all names: source, value, user and time. Value and time (epoch ms) come as strings.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/events`.
        """
        from . import events_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def get(
        self,
        event_name: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.LoggedEvent]:
        """List single logged events of one name, paged, with source, value, user and a time in epoch ms given as string.

        Args:
            event_name: The event's name.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/events/{eventName}`.
        """
        from . import events_get as operation

        return self._caller.list_pages(
            operation.build(event_name, limit=limit, page=page), operation.parse, max_items=max_items
        )
