"""The alerts operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class AlertsEventsNamespace(Namespace, name="alerts.events"):
    """The alerts.events operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        alert_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.AlertEvent]:
        """List what an alert did (raise, warn, resolve, no-data), with reason, group values and the evaluated window in epoch ms.

        Args:
            alert_id: The alert's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/alerts/{id}/events`.
        """
        from . import alerts_events_list as operation

        return self._caller.list_pages(
            operation.build(alert_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    def get(self, alert_id: str, event_id: str, /) -> models.AlertEvent:
        """Read one event of an alert: its type, title, reason, group-by values and the window evaluated, times in epoch ms.

        Args:
            alert_id: The alert's id.
            event_id: Id of the alert event, from the alert's event list.

        Source: `GET /console/v1/alerts/{id}/events/{eventId}`.
        """
        from . import alerts_events_get as operation

        return self._caller.call(operation.build(alert_id, event_id), operation.parse)


class AlertsNamespace(Namespace, name="alerts"):
    """The alerts operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def events(self) -> AlertsEventsNamespace:
        """The alerts.events operations."""
        return AlertsEventsNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.AlertSummary]:
        """List topline alerts with threshold, condition, windows and subscribers, a page at a time.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/alerts`.
        """
        from . import alerts_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        message: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
        formula: str | Unset = UNSET,
        definition_metrics_json: Sequence[str] | Unset = UNSET,
        group_bys: models.AlertGroupBies | Unset = UNSET,
        tags: models.AlertTags | Unset = UNSET,
    ) -> models.Alert:
        """Create a topline alert; only name is required. Threshold, window and condition are no create fields, a later PATCH sets them.

        Args:
            name: 4–100 characters.
            message: Text shown when the alert fires.
            team_id: Owning team's id.
            formula: Expression that combines the alert's metrics.
            definition_metrics_json: Metric definitions, each one a string of JSON.
            group_bys: Properties to split the metrics by, each with column and key.
            tags: Tag objects with id and name, whereas PATCH takes plain strings.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/alerts`.
        """
        from . import alerts_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                message=message,
                team_id=team_id,
                formula=formula,
                definition_metrics_json=definition_metrics_json,
                group_bys=group_bys,
                tags=tags,
            ),
            operation.parse,
        )

    def get(self, alert_id: str, /) -> models.Alert:
        """Read one alert with its current status, last trigger time and active mute schedules, whose values mute and unmute accept.

        Args:
            alert_id: The alert's id.

        Source: `GET /console/v1/alerts/{id}`.
        """
        from . import alerts_get as operation

        return self._caller.call(operation.build(alert_id), operation.parse)

    def delete(self, alert_id: str, /) -> models.MessageResponse:
        """Delete a topline alert; the answer is only a message, and an id that is not there gives 404.

        Args:
            alert_id: The alert's id.

        Source: `DELETE /console/v1/alerts/{id}`.
        """
        from . import alerts_delete as operation

        return self._caller.call(operation.build(alert_id), operation.parse)

    def update(
        self,
        alert_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        message: str | Unset = UNSET,
        alert_threshold: float | Unset = UNSET,
        warning_threshold: float | None | Unset = UNSET,
        formula: str | None | Unset = UNSET,
        window_ms: int | Unset = UNSET,
        condition: models.AlertCondition | Unset = UNSET,
        priority: models.AlertPriorityInput | Unset = UNSET,
        renotification_conditions: Sequence[models.AlertRenotificationCondition] | None | Unset = UNSET,
        renotification_window_ms: int | Unset = UNSET,
        evaluation_delay_ms: int | Unset = UNSET,
        renotification_message: str | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        definition_metrics_json: Sequence[str] | Unset = UNSET,
        group_bys: models.AlertGroupBies | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        subscribers: models.AlertSubscribers | Unset = UNSET,
    ) -> models.Alert:
        """Change only the alert fields you send. Tags, groups, metrics and subscribers replace the old ones, [] clears them; null clears formula and team.

        Args:
            alert_id: The alert's id.
            name: 4–100 characters.
            message: Text shown when the alert fires.
            alert_threshold: Value at which the alert fires.
            warning_threshold: Value at which it warns; null clears it.
            formula: Expression that combines the alert's metrics; null clears it.
            window_ms: Look-back and check interval in ms, from 60000 (1 minute) to 30 days.
            condition: How the value is compared with the threshold.
            priority: Priority of the alert.
            renotification_conditions: States that trigger a repeat notice; null clears them.
            renotification_window_ms: Wait before a repeat notice, in ms.
            evaluation_delay_ms: Delay before metrics are evaluated, in ms, at most 30 days; 0 clears it.
            renotification_message: Text of the repeat notice.
            team_id: Owning team's id; null clears it.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            definition_metrics_json: Metric definitions, each one a string of JSON; [] removes all, left out keeps them.
            group_bys: Properties to split the metrics by, each with column and key; [] removes all, left out keeps them.
            tags: Plain strings that replace the tags; [] removes all, left out keeps them.
            subscribers: Slack and PagerDuty targets, replaced as a set; [] removes all. Member subscribers stay untouched.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/alerts/{id}`.
        """
        from . import alerts_update as operation

        return self._caller.call(
            operation.build(
                alert_id,
                name=name,
                message=message,
                alert_threshold=alert_threshold,
                warning_threshold=warning_threshold,
                formula=formula,
                window_ms=window_ms,
                condition=condition,
                priority=priority,
                renotification_conditions=renotification_conditions,
                renotification_window_ms=renotification_window_ms,
                evaluation_delay_ms=evaluation_delay_ms,
                renotification_message=renotification_message,
                team_id=team_id,
                owner=owner,
                definition_metrics_json=definition_metrics_json,
                group_bys=group_bys,
                tags=tags,
                subscribers=subscribers,
            ),
            operation.parse,
        )

    def mute(
        self,
        alert_id: str,
        /,
        *,
        indefinite: bool | Unset = UNSET,
        duration_seconds: int | Unset = UNSET,
        group_bys: models.AlertGroupByValues | Unset = UNSET,
        current_schedule: models.AlertMuteScheduleLike | None | Unset = UNSET,
    ) -> models.Alert:
        """Mute an alert for some seconds or until unmuted, as a whole or for given group values; can replace an existing mute.

        Args:
            alert_id: The alert's id.
            indefinite: True keeps the mute until someone lifts it.
            duration_seconds: Whole seconds, more than 0.
            group_bys: Group values (key and value) to mute; left out, the whole alert.
            current_schedule: Mute to replace, from the alert's activeMuteSchedules: start and end in seconds, end 0 is indefinite.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/alerts/{id}/mute`.
        """
        from . import alerts_mute as operation

        return self._caller.call(
            operation.build(
                alert_id,
                indefinite=indefinite,
                duration_seconds=duration_seconds,
                group_bys=group_bys,
                current_schedule=current_schedule,
            ),
            operation.parse,
        )

    def unmute(
        self,
        alert_id: str,
        /,
        *,
        group_bys: models.AlertGroupByValues | Unset = UNSET,
        current_schedule: models.AlertMuteScheduleLike | None | Unset = UNSET,
    ) -> models.Alert:
        """Lift a mute of the whole alert or of given group values; the answer holds the alert with the mutes still active.

        Args:
            alert_id: The alert's id.
            group_bys: Group values (key and value) to unmute; left out, the whole alert.
            current_schedule: Mute to lift, from the alert's activeMuteSchedules: start and end in seconds, end 0 is indefinite.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/alerts/{id}/unmute`.
        """
        from . import alerts_unmute as operation

        return self._caller.call(
            operation.build(alert_id, group_bys=group_bys, current_schedule=current_schedule), operation.parse
        )


class AsyncAlertsEventsNamespace(Namespace, name="alerts.events"):
    """The alerts.events operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        alert_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.AlertEvent]:
        """List what an alert did (raise, warn, resolve, no-data), with reason, group values and the evaluated window in epoch ms.

        Args:
            alert_id: The alert's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/alerts/{id}/events`.
        """
        from . import alerts_events_list as operation

        return self._caller.list_pages(
            operation.build(alert_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    async def get(self, alert_id: str, event_id: str, /) -> models.AlertEvent:
        """Read one event of an alert: its type, title, reason, group-by values and the window evaluated, times in epoch ms.

        Args:
            alert_id: The alert's id.
            event_id: Id of the alert event, from the alert's event list.

        Source: `GET /console/v1/alerts/{id}/events/{eventId}`.
        """
        from . import alerts_events_get as operation

        return await self._caller.call(operation.build(alert_id, event_id), operation.parse)


class AsyncAlertsNamespace(Namespace, name="alerts"):
    """The alerts operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def events(self) -> AsyncAlertsEventsNamespace:
        """The alerts.events operations."""
        return AsyncAlertsEventsNamespace(self._caller)

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.AlertSummary]:
        """List topline alerts with threshold, condition, windows and subscribers, a page at a time.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/alerts`.
        """
        from . import alerts_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        message: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
        formula: str | Unset = UNSET,
        definition_metrics_json: Sequence[str] | Unset = UNSET,
        group_bys: models.AlertGroupBies | Unset = UNSET,
        tags: models.AlertTags | Unset = UNSET,
    ) -> models.Alert:
        """Create a topline alert; only name is required. Threshold, window and condition are no create fields, a later PATCH sets them.

        Args:
            name: 4–100 characters.
            message: Text shown when the alert fires.
            team_id: Owning team's id.
            formula: Expression that combines the alert's metrics.
            definition_metrics_json: Metric definitions, each one a string of JSON.
            group_bys: Properties to split the metrics by, each with column and key.
            tags: Tag objects with id and name, whereas PATCH takes plain strings.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/alerts`.
        """
        from . import alerts_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                message=message,
                team_id=team_id,
                formula=formula,
                definition_metrics_json=definition_metrics_json,
                group_bys=group_bys,
                tags=tags,
            ),
            operation.parse,
        )

    async def get(self, alert_id: str, /) -> models.Alert:
        """Read one alert with its current status, last trigger time and active mute schedules, whose values mute and unmute accept.

        Args:
            alert_id: The alert's id.

        Source: `GET /console/v1/alerts/{id}`.
        """
        from . import alerts_get as operation

        return await self._caller.call(operation.build(alert_id), operation.parse)

    async def delete(self, alert_id: str, /) -> models.MessageResponse:
        """Delete a topline alert; the answer is only a message, and an id that is not there gives 404.

        Args:
            alert_id: The alert's id.

        Source: `DELETE /console/v1/alerts/{id}`.
        """
        from . import alerts_delete as operation

        return await self._caller.call(operation.build(alert_id), operation.parse)

    async def update(
        self,
        alert_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        message: str | Unset = UNSET,
        alert_threshold: float | Unset = UNSET,
        warning_threshold: float | None | Unset = UNSET,
        formula: str | None | Unset = UNSET,
        window_ms: int | Unset = UNSET,
        condition: models.AlertCondition | Unset = UNSET,
        priority: models.AlertPriorityInput | Unset = UNSET,
        renotification_conditions: Sequence[models.AlertRenotificationCondition] | None | Unset = UNSET,
        renotification_window_ms: int | Unset = UNSET,
        evaluation_delay_ms: int | Unset = UNSET,
        renotification_message: str | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        definition_metrics_json: Sequence[str] | Unset = UNSET,
        group_bys: models.AlertGroupBies | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        subscribers: models.AlertSubscribers | Unset = UNSET,
    ) -> models.Alert:
        """Change only the alert fields you send. Tags, groups, metrics and subscribers replace the old ones, [] clears them; null clears formula and team.

        Args:
            alert_id: The alert's id.
            name: 4–100 characters.
            message: Text shown when the alert fires.
            alert_threshold: Value at which the alert fires.
            warning_threshold: Value at which it warns; null clears it.
            formula: Expression that combines the alert's metrics; null clears it.
            window_ms: Look-back and check interval in ms, from 60000 (1 minute) to 30 days.
            condition: How the value is compared with the threshold.
            priority: Priority of the alert.
            renotification_conditions: States that trigger a repeat notice; null clears them.
            renotification_window_ms: Wait before a repeat notice, in ms.
            evaluation_delay_ms: Delay before metrics are evaluated, in ms, at most 30 days; 0 clears it.
            renotification_message: Text of the repeat notice.
            team_id: Owning team's id; null clears it.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            definition_metrics_json: Metric definitions, each one a string of JSON; [] removes all, left out keeps them.
            group_bys: Properties to split the metrics by, each with column and key; [] removes all, left out keeps them.
            tags: Plain strings that replace the tags; [] removes all, left out keeps them.
            subscribers: Slack and PagerDuty targets, replaced as a set; [] removes all. Member subscribers stay untouched.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/alerts/{id}`.
        """
        from . import alerts_update as operation

        return await self._caller.call(
            operation.build(
                alert_id,
                name=name,
                message=message,
                alert_threshold=alert_threshold,
                warning_threshold=warning_threshold,
                formula=formula,
                window_ms=window_ms,
                condition=condition,
                priority=priority,
                renotification_conditions=renotification_conditions,
                renotification_window_ms=renotification_window_ms,
                evaluation_delay_ms=evaluation_delay_ms,
                renotification_message=renotification_message,
                team_id=team_id,
                owner=owner,
                definition_metrics_json=definition_metrics_json,
                group_bys=group_bys,
                tags=tags,
                subscribers=subscribers,
            ),
            operation.parse,
        )

    async def mute(
        self,
        alert_id: str,
        /,
        *,
        indefinite: bool | Unset = UNSET,
        duration_seconds: int | Unset = UNSET,
        group_bys: models.AlertGroupByValues | Unset = UNSET,
        current_schedule: models.AlertMuteScheduleLike | None | Unset = UNSET,
    ) -> models.Alert:
        """Mute an alert for some seconds or until unmuted, as a whole or for given group values; can replace an existing mute.

        Args:
            alert_id: The alert's id.
            indefinite: True keeps the mute until someone lifts it.
            duration_seconds: Whole seconds, more than 0.
            group_bys: Group values (key and value) to mute; left out, the whole alert.
            current_schedule: Mute to replace, from the alert's activeMuteSchedules: start and end in seconds, end 0 is indefinite.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/alerts/{id}/mute`.
        """
        from . import alerts_mute as operation

        return await self._caller.call(
            operation.build(
                alert_id,
                indefinite=indefinite,
                duration_seconds=duration_seconds,
                group_bys=group_bys,
                current_schedule=current_schedule,
            ),
            operation.parse,
        )

    async def unmute(
        self,
        alert_id: str,
        /,
        *,
        group_bys: models.AlertGroupByValues | Unset = UNSET,
        current_schedule: models.AlertMuteScheduleLike | None | Unset = UNSET,
    ) -> models.Alert:
        """Lift a mute of the whole alert or of given group values; the answer holds the alert with the mutes still active.

        Args:
            alert_id: The alert's id.
            group_bys: Group values (key and value) to unmute; left out, the whole alert.
            current_schedule: Mute to lift, from the alert's activeMuteSchedules: start and end in seconds, end 0 is indefinite.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/alerts/{id}/unmute`.
        """
        from . import alerts_unmute as operation

        return await self._caller.call(
            operation.build(alert_id, group_bys=group_bys, current_schedule=current_schedule), operation.parse
        )
