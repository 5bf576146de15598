"""The ingestion operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class IngestionConnectionNamespace(Namespace, name="ingestion.connection"):
    """The ingestion.connection operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def set_databricks(
        self,
        *,
        token: str,
        host: str,
        path: str,
        delta_sharing_credentials: str | Unset = UNSET,
        verified: bool | Unset = UNSET,
    ) -> models.Ingestion:
        """Connect Databricks as a source of ingestion: token, host and path are required. Token and credentials are secrets.

        Args:
            token: Databricks access token; a secret, keep it out of logs.
            host: Host name of the Databricks workspace.
            delta_sharing_credentials: Credentials for Delta Sharing; a secret, keep it out of logs.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `POST /console/v1/ingestion/connection/databricks`.
        """
        from . import ingestion_connection_set_databricks as operation

        return self._caller.call(
            operation.build(
                token=token,
                host=host,
                path=path,
                delta_sharing_credentials=delta_sharing_credentials,
                verified=verified,
            ),
            operation.parse,
        )


class IngestionEventsNamespace(Namespace, name="ingestion.events"):
    """The ingestion.events operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def count(
        self,
        *,
        source_name: str | None | Unset = UNSET,
        event_name: str | None | Unset = UNSET,
        start_date: str | date,
        end_date: str | date,
    ) -> builtins.list[models.IngestionEventCount | models.IngestionEventCountsByDate]:
        """Count ingested events by day between two required dates. Rows come flat, or grouped under each date.

        Args:
            source_name: Name of the ingestion source.
            event_name: Count only events of this name.
            start_date: First day, YYYY-MM-DD.
            end_date: Last day, YYYY-MM-DD.

        Source: `GET /console/v1/ingestion/events/count`.
        """
        from . import ingestion_events_count as operation

        return self._caller.call(
            operation.build(source_name=source_name, event_name=event_name, start_date=start_date, end_date=end_date),
            operation.parse,
        )

    def delta(
        self,
        *,
        source_name: str | None | Unset = UNSET,
        event_name: str | None | Unset = UNSET,
        start_date: str | date,
        end_date: str | date,
    ) -> builtins.list[models.IngestionEventDelta | models.IngestionEventDeltasByDate]:
        """Compare internal with external event counts by day; each row tells whether they differ and the threshold.

        Args:
            source_name: Name of the ingestion source.
            event_name: Compare only events of this name.
            start_date: First day, YYYY-MM-DD.
            end_date: Last day, YYYY-MM-DD.

        Source: `GET /console/v1/ingestion/events/delta`.
        """
        from . import ingestion_events_delta as operation

        return self._caller.call(
            operation.build(source_name=source_name, event_name=event_name, start_date=start_date, end_date=end_date),
            operation.parse,
        )


class IngestionRunsNamespace(Namespace, name="ingestion.runs"):
    """The ingestion.runs operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(self, *, page: int | None | Unset = UNSET, max_items: int | None = None) -> Pages[models.IngestionRun]:
        """List ingestion runs with their status history by source and date. Takes page but no limit.

        Args:
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/ingestion/runs`.
        """
        from . import ingestion_runs_list as operation

        return self._caller.list_pages(operation.build(page=page), operation.parse, max_items=max_items)

    def get(self, run_id: str, /) -> models.IngestionRun:
        """Follow one ingestion run, such as a backfill by its runID: latest status and history by source and date.

        Args:
            run_id: The run's id.

        Source: `GET /console/v1/ingestion/runs/{id}`.
        """
        from . import ingestion_runs_get as operation

        return self._caller.call(operation.build(run_id), operation.parse)


class IngestionScheduleNamespace(Namespace, name="ingestion.schedule"):
    """The ingestion.schedule operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, *, dataset: models.IngestionDatasetFilter) -> models.IngestionSchedule:
        """Tell the hour of the day, Pacific time, at which a dataset is ingested.

        Args:
            dataset: Dataset whose schedule is meant.

        Source: `GET /console/v1/ingestion/schedule`.
        """
        from . import ingestion_schedule_get as operation

        return self._caller.call(operation.build(dataset=dataset), operation.parse)

    def set(
        self, *, dataset: models.IngestionDataset, scheduled_hour_pst: int | Unset = UNSET
    ) -> models.IngestionSchedule:
        """Set the hour, Pacific time, at which a dataset is ingested. Pass the hour: the declared default is 10.

        Args:
            dataset: Dataset whose schedule is meant.
            scheduled_hour_pst: Hour of the day, Pacific time, 0–23; 10 when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/ingestion/schedule`.
        """
        from . import ingestion_schedule_set as operation

        return self._caller.call(
            operation.build(dataset=dataset, scheduled_hour_pst=scheduled_hour_pst), operation.parse
        )


class IngestionStatusNamespace(Namespace, name="ingestion.status"):
    """The ingestion.status operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        start_date: str | date,
        end_date: str | date,
        source: str | None | Unset = UNSET,
        dataset: models.IngestionDatasetFilter | None | Unset = UNSET,
        status: models.IngestionStatusCode | None | Unset = UNSET,
        statuses: Sequence[models.IngestionStatusCode] | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.IngestionStatus]:
        """List import results between two required dates with row counts and errors; filter by source, dataset or status.

        Args:
            start_date: First day, YYYY-MM-DD.
            end_date: Last day, YYYY-MM-DD.
            source: Only results of this source.
            dataset: Only results of this kind of data.
            status: Only results in this status.
            statuses: Only results in one of these statuses.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/ingestion/status`.
        """
        from . import ingestion_status_list as operation

        return self._caller.list_pages(
            operation.build(
                start_date=start_date,
                end_date=end_date,
                source=source,
                dataset=dataset,
                status=status,
                statuses=statuses,
            ),
            operation.parse,
            max_items=max_items,
        )


class IngestionNamespace(Namespace, name="ingestion"):
    """The ingestion operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def connection(self) -> IngestionConnectionNamespace:
        """The ingestion.connection operations."""
        return IngestionConnectionNamespace(self._caller)

    @namespace
    def events(self) -> IngestionEventsNamespace:
        """The ingestion.events operations."""
        return IngestionEventsNamespace(self._caller)

    @namespace
    def runs(self) -> IngestionRunsNamespace:
        """The ingestion.runs operations."""
        return IngestionRunsNamespace(self._caller)

    @namespace
    def schedule(self) -> IngestionScheduleNamespace:
        """The ingestion.schedule operations."""
        return IngestionScheduleNamespace(self._caller)

    @namespace
    def status(self) -> IngestionStatusNamespace:
        """The ingestion.status operations."""
        return IngestionStatusNamespace(self._caller)

    def get(
        self,
        *,
        type: models.IngestionSourceType,
        dataset: models.IngestionDatasetFilter,
        source_name: str | None | Unset = UNSET,
    ) -> models.Ingestion:
        """Read one ingestion source: whether it is enabled, and its settings. Needs type and dataset; source_name narrows.

        Args:
            type: Kind of warehouse or store the data comes from.
            dataset: Kind of data the source brings in.
            source_name: Name of the ingestion source.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `GET /console/v1/ingestion`.
        """
        from . import ingestion_get as operation

        return self._caller.call(operation.build(type=type, dataset=dataset, source_name=source_name), operation.parse)

    def set(
        self,
        body: models.MetricsIngestionInputLike | models.EventsIngestionInputLike | models.ExposuresIngestionInputLike,
        /,
    ) -> models.Ingestion:
        """Create an ingestion source for events, metrics or exposures. source_name is required and must be unused, else 400.

        Args:
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `POST /console/v1/ingestion`.
        """
        from . import ingestion_set as operation

        return self._caller.call(operation.build(body), operation.parse)

    def delete(
        self,
        *,
        type: models.IngestionSourceType,
        dataset: models.IngestionDatasetFilter,
        source_name: str | None | Unset = UNSET,
    ) -> models.MessageResponse:
        """Remove the ingestion source found by type, dataset and source_name; the API has no call to restore it.

        Args:
            type: Kind of warehouse or store the data comes from.
            dataset: Kind of data the source brings in.
            source_name: Name of the ingestion source.

        Source: `DELETE /console/v1/ingestion`.
        """
        from . import ingestion_delete as operation

        return self._caller.call(operation.build(type=type, dataset=dataset, source_name=source_name), operation.parse)

    def update(
        self,
        body: models.MetricsIngestionUpdateLike
        | models.EventsIngestionUpdateLike
        | models.ExposuresIngestionUpdateLike,
        /,
    ) -> models.Ingestion:
        """Change an ingestion source named by type and dataset, both required. Query, table, mapping and enabled are optional.

        Args:
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `PATCH /console/v1/ingestion`.
        """
        from . import ingestion_update as operation

        return self._caller.call(operation.build(body), operation.parse)

    def backfill(
        self,
        *,
        datestamp_start: str | date,
        datestamp_end: str | date,
        type: models.IngestionSourceType,
        dataset: models.IngestionDataset,
        source: str | Sequence[str] | None | Unset = UNSET,
    ) -> models.IngestionBackfillResult:
        """Import past days from a warehouse; both dates, type and dataset are required. The answer holds only a runID to follow.

        Args:
            datestamp_start: First day, YYYY-MM-DD.
            datestamp_end: Last day, YYYY-MM-DD.
            type: Kind of warehouse or store the data comes from.
            dataset: Kind of data the source brings in.
            source: Name of the ingestion source, or a list of names.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/ingestion/backfill`.
        """
        from . import ingestion_backfill as operation

        return self._caller.call(
            operation.build(
                datestamp_start=datestamp_start, datestamp_end=datestamp_end, type=type, dataset=dataset, source=source
            ),
            operation.parse,
        )


class AsyncIngestionConnectionNamespace(Namespace, name="ingestion.connection"):
    """The ingestion.connection operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def set_databricks(
        self,
        *,
        token: str,
        host: str,
        path: str,
        delta_sharing_credentials: str | Unset = UNSET,
        verified: bool | Unset = UNSET,
    ) -> models.Ingestion:
        """Connect Databricks as a source of ingestion: token, host and path are required. Token and credentials are secrets.

        Args:
            token: Databricks access token; a secret, keep it out of logs.
            host: Host name of the Databricks workspace.
            delta_sharing_credentials: Credentials for Delta Sharing; a secret, keep it out of logs.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `POST /console/v1/ingestion/connection/databricks`.
        """
        from . import ingestion_connection_set_databricks as operation

        return await self._caller.call(
            operation.build(
                token=token,
                host=host,
                path=path,
                delta_sharing_credentials=delta_sharing_credentials,
                verified=verified,
            ),
            operation.parse,
        )


class AsyncIngestionEventsNamespace(Namespace, name="ingestion.events"):
    """The ingestion.events operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def count(
        self,
        *,
        source_name: str | None | Unset = UNSET,
        event_name: str | None | Unset = UNSET,
        start_date: str | date,
        end_date: str | date,
    ) -> builtins.list[models.IngestionEventCount | models.IngestionEventCountsByDate]:
        """Count ingested events by day between two required dates. Rows come flat, or grouped under each date.

        Args:
            source_name: Name of the ingestion source.
            event_name: Count only events of this name.
            start_date: First day, YYYY-MM-DD.
            end_date: Last day, YYYY-MM-DD.

        Source: `GET /console/v1/ingestion/events/count`.
        """
        from . import ingestion_events_count as operation

        return await self._caller.call(
            operation.build(source_name=source_name, event_name=event_name, start_date=start_date, end_date=end_date),
            operation.parse,
        )

    async def delta(
        self,
        *,
        source_name: str | None | Unset = UNSET,
        event_name: str | None | Unset = UNSET,
        start_date: str | date,
        end_date: str | date,
    ) -> builtins.list[models.IngestionEventDelta | models.IngestionEventDeltasByDate]:
        """Compare internal with external event counts by day; each row tells whether they differ and the threshold.

        Args:
            source_name: Name of the ingestion source.
            event_name: Compare only events of this name.
            start_date: First day, YYYY-MM-DD.
            end_date: Last day, YYYY-MM-DD.

        Source: `GET /console/v1/ingestion/events/delta`.
        """
        from . import ingestion_events_delta as operation

        return await self._caller.call(
            operation.build(source_name=source_name, event_name=event_name, start_date=start_date, end_date=end_date),
            operation.parse,
        )


class AsyncIngestionRunsNamespace(Namespace, name="ingestion.runs"):
    """The ingestion.runs operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.IngestionRun]:
        """List ingestion runs with their status history by source and date. Takes page but no limit.

        Args:
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/ingestion/runs`.
        """
        from . import ingestion_runs_list as operation

        return self._caller.list_pages(operation.build(page=page), operation.parse, max_items=max_items)

    async def get(self, run_id: str, /) -> models.IngestionRun:
        """Follow one ingestion run, such as a backfill by its runID: latest status and history by source and date.

        Args:
            run_id: The run's id.

        Source: `GET /console/v1/ingestion/runs/{id}`.
        """
        from . import ingestion_runs_get as operation

        return await self._caller.call(operation.build(run_id), operation.parse)


class AsyncIngestionScheduleNamespace(Namespace, name="ingestion.schedule"):
    """The ingestion.schedule operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, *, dataset: models.IngestionDatasetFilter) -> models.IngestionSchedule:
        """Tell the hour of the day, Pacific time, at which a dataset is ingested.

        Args:
            dataset: Dataset whose schedule is meant.

        Source: `GET /console/v1/ingestion/schedule`.
        """
        from . import ingestion_schedule_get as operation

        return await self._caller.call(operation.build(dataset=dataset), operation.parse)

    async def set(
        self, *, dataset: models.IngestionDataset, scheduled_hour_pst: int | Unset = UNSET
    ) -> models.IngestionSchedule:
        """Set the hour, Pacific time, at which a dataset is ingested. Pass the hour: the declared default is 10.

        Args:
            dataset: Dataset whose schedule is meant.
            scheduled_hour_pst: Hour of the day, Pacific time, 0–23; 10 when left out.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/ingestion/schedule`.
        """
        from . import ingestion_schedule_set as operation

        return await self._caller.call(
            operation.build(dataset=dataset, scheduled_hour_pst=scheduled_hour_pst), operation.parse
        )


class AsyncIngestionStatusNamespace(Namespace, name="ingestion.status"):
    """The ingestion.status operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        start_date: str | date,
        end_date: str | date,
        source: str | None | Unset = UNSET,
        dataset: models.IngestionDatasetFilter | None | Unset = UNSET,
        status: models.IngestionStatusCode | None | Unset = UNSET,
        statuses: Sequence[models.IngestionStatusCode] | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.IngestionStatus]:
        """List import results between two required dates with row counts and errors; filter by source, dataset or status.

        Args:
            start_date: First day, YYYY-MM-DD.
            end_date: Last day, YYYY-MM-DD.
            source: Only results of this source.
            dataset: Only results of this kind of data.
            status: Only results in this status.
            statuses: Only results in one of these statuses.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/ingestion/status`.
        """
        from . import ingestion_status_list as operation

        return self._caller.list_pages(
            operation.build(
                start_date=start_date,
                end_date=end_date,
                source=source,
                dataset=dataset,
                status=status,
                statuses=statuses,
            ),
            operation.parse,
            max_items=max_items,
        )


class AsyncIngestionNamespace(Namespace, name="ingestion"):
    """The ingestion operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def connection(self) -> AsyncIngestionConnectionNamespace:
        """The ingestion.connection operations."""
        return AsyncIngestionConnectionNamespace(self._caller)

    @namespace
    def events(self) -> AsyncIngestionEventsNamespace:
        """The ingestion.events operations."""
        return AsyncIngestionEventsNamespace(self._caller)

    @namespace
    def runs(self) -> AsyncIngestionRunsNamespace:
        """The ingestion.runs operations."""
        return AsyncIngestionRunsNamespace(self._caller)

    @namespace
    def schedule(self) -> AsyncIngestionScheduleNamespace:
        """The ingestion.schedule operations."""
        return AsyncIngestionScheduleNamespace(self._caller)

    @namespace
    def status(self) -> AsyncIngestionStatusNamespace:
        """The ingestion.status operations."""
        return AsyncIngestionStatusNamespace(self._caller)

    async def get(
        self,
        *,
        type: models.IngestionSourceType,
        dataset: models.IngestionDatasetFilter,
        source_name: str | None | Unset = UNSET,
    ) -> models.Ingestion:
        """Read one ingestion source: whether it is enabled, and its settings. Needs type and dataset; source_name narrows.

        Args:
            type: Kind of warehouse or store the data comes from.
            dataset: Kind of data the source brings in.
            source_name: Name of the ingestion source.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `GET /console/v1/ingestion`.
        """
        from . import ingestion_get as operation

        return await self._caller.call(
            operation.build(type=type, dataset=dataset, source_name=source_name), operation.parse
        )

    async def set(
        self,
        body: models.MetricsIngestionInputLike | models.EventsIngestionInputLike | models.ExposuresIngestionInputLike,
        /,
    ) -> models.Ingestion:
        """Create an ingestion source for events, metrics or exposures. source_name is required and must be unused, else 400.

        Args:
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `POST /console/v1/ingestion`.
        """
        from . import ingestion_set as operation

        return await self._caller.call(operation.build(body), operation.parse)

    async def delete(
        self,
        *,
        type: models.IngestionSourceType,
        dataset: models.IngestionDatasetFilter,
        source_name: str | None | Unset = UNSET,
    ) -> models.MessageResponse:
        """Remove the ingestion source found by type, dataset and source_name; the API has no call to restore it.

        Args:
            type: Kind of warehouse or store the data comes from.
            dataset: Kind of data the source brings in.
            source_name: Name of the ingestion source.

        Source: `DELETE /console/v1/ingestion`.
        """
        from . import ingestion_delete as operation

        return await self._caller.call(
            operation.build(type=type, dataset=dataset, source_name=source_name), operation.parse
        )

    async def update(
        self,
        body: models.MetricsIngestionUpdateLike
        | models.EventsIngestionUpdateLike
        | models.ExposuresIngestionUpdateLike,
        /,
    ) -> models.Ingestion:
        """Change an ingestion source named by type and dataset, both required. Query, table, mapping and enabled are optional.

        Args:
            body: The whole body, as models or as plain mappings by JSON names.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `PATCH /console/v1/ingestion`.
        """
        from . import ingestion_update as operation

        return await self._caller.call(operation.build(body), operation.parse)

    async def backfill(
        self,
        *,
        datestamp_start: str | date,
        datestamp_end: str | date,
        type: models.IngestionSourceType,
        dataset: models.IngestionDataset,
        source: str | Sequence[str] | None | Unset = UNSET,
    ) -> models.IngestionBackfillResult:
        """Import past days from a warehouse; both dates, type and dataset are required. The answer holds only a runID to follow.

        Args:
            datestamp_start: First day, YYYY-MM-DD.
            datestamp_end: Last day, YYYY-MM-DD.
            type: Kind of warehouse or store the data comes from.
            dataset: Kind of data the source brings in.
            source: Name of the ingestion source, or a list of names.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/ingestion/backfill`.
        """
        from . import ingestion_backfill as operation

        return await self._caller.call(
            operation.build(
                datestamp_start=datestamp_start, datestamp_end=datestamp_end, type=type, dataset=dataset, source=source
            ),
            operation.parse,
        )
