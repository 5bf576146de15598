"""The metrics operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class MetricsSourcesMetricsNamespace(Namespace, name="metrics.sources.metrics"):
    """The metrics.sources.metrics operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        metric_source_name: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Metric]:
        """List the metrics built on a metric source, 100 a page unless told; see here what a change to it touches.

        Args:
            metric_source_name: Name of the metric source.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/metric_source/{name}/metrics`.
        """
        from . import metrics_sources_metrics_list as operation

        return self._caller.list_pages(
            operation.build(metric_source_name, limit=limit, page=page), operation.parse, max_items=max_items
        )


class MetricsExperimentsNamespace(Namespace, name="metrics.experiments"):
    """The metrics.experiments operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        metric_id: str,
        /,
        *,
        layer_id: str | None | Unset = UNSET,
        id_type: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        status: models.ExperimentStatus | Sequence[models.ExperimentStatus] | None | Unset = UNSET,
        target_app_id: str | None | Unset = UNSET,
        created_start_date: str | date | None | Unset = UNSET,
        created_end_date: str | date | None | Unset = UNSET,
        creator_name: str | None | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        tags: str | Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        stale: bool | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Experiment]:
        """List experiments that use a metric, 100 a page unless told; filter by layer, status, team, tags or creation date.

        Args:
            metric_id: The metric's id.
            layer_id: Only experiments in this layer.
            id_type: Only experiments on this unit type.
            team_id: Only experiments of this team, by id; Enterprise plan.
            status: Only experiments in this status; one or a list.
            target_app_id: Only experiments for this target app, by id.
            created_start_date: Only experiments created on or after this day, YYYY-MM-DD.
            created_end_date: Only experiments created up to this day, YYYY-MM-DD.
            creator_name: Only entities made by the person of this name.
            creator_id: Only entities made by the user of this id.
            tags: Only entities with this tag; one tag or a list.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            stale: Only experiments that Statsig holds for stale, or only those that it does not.
            max_items: Where the loop ends, however many there are.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `GET /console/v1/metrics/{id}/experiments`.
        """
        from . import metrics_experiments_list as operation

        return self._caller.list_pages(
            operation.build(
                metric_id,
                layer_id=layer_id,
                id_type=id_type,
                team_id=team_id,
                status=status,
                target_app_id=target_app_id,
                created_start_date=created_start_date,
                created_end_date=created_end_date,
                creator_name=creator_name,
                creator_id=creator_id,
                tags=tags,
                limit=limit,
                page=page,
                stale=stale,
            ),
            operation.parse,
            max_items=max_items,
        )


class MetricsSourcesNamespace(Namespace, name="metrics.sources"):
    """The metrics.sources operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def metrics(self) -> MetricsSourcesMetricsNamespace:
        """The metrics.sources.metrics operations."""
        return MetricsSourcesMetricsNamespace(self._caller)

    def create(
        self,
        *,
        name: str,
        sql: str,
        timestamp_column: str,
        id_type_mapping: models.IDTypeMappings,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        source_type: models.MetricSourceType | Unset = UNSET,
        table_name: str | Unset = UNSET,
        date_partition_column: str | Unset = UNSET,
        custom_field_mapping: models.CustomFieldMappings | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        all_columns: Sequence[str] | Unset = UNSET,
        column_types: Sequence[str] | Unset = UNSET,
        skip_validation: bool | Unset = UNSET,
        disable_cure: bool | Unset = UNSET,
    ) -> models.MetricSource:
        """Create a metric source (Warehouse Native); needs name, sql, timestampColumn and idTypeMapping. dryRun saves nothing.

        Args:
            name: Name of the source, which also identifies it.
            sql: Query that yields the rows.
            timestamp_column: Column with the time of each row.
            id_type_mapping: Which column holds which unit id; each with statsigUnitID and column.
            description: What the source holds and is for.
            tags: Tags for sorting and search.
            timestamp_as_day: Treat times as whole days.
            source_type: Whether rows come from a table or a query.
            table_name: Table to read, for sourceType table.
            date_partition_column: Column the table is partitioned by date on, for sourceType table.
            custom_field_mapping: Computed fields, each with key and formula.
            is_read_only: When true, it can be edited by the Console API only, not in the console.
            is_verified: Mark as verified, that is trusted in the organization.
            owner: Owner by id, type, name and e-mail.
            team: Name of the responsible team.
            team_id: Id of the responsible team.
            dry_run: When true, only check the input; nothing is saved.
            all_columns: Names of all columns.
            column_types: Types of the columns, in the order of all_columns.
            skip_validation: True saves the source without checking it.
            disable_cure: True leaves the source out of CURE.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/metrics/metric_source`.
        """
        from . import metrics_sources_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                sql=sql,
                timestamp_column=timestamp_column,
                id_type_mapping=id_type_mapping,
                description=description,
                tags=tags,
                timestamp_as_day=timestamp_as_day,
                source_type=source_type,
                table_name=table_name,
                date_partition_column=date_partition_column,
                custom_field_mapping=custom_field_mapping,
                is_read_only=is_read_only,
                is_verified=is_verified,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                all_columns=all_columns,
                column_types=column_types,
                skip_validation=skip_validation,
                disable_cure=disable_cure,
            ),
            operation.parse,
        )

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.MetricSource]:
        """List metric sources with SQL, table and id mapping, 100 a page unless told. For Warehouse Native projects.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/metric_source/list`.
        """
        from . import metrics_sources_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def get(self, metric_source_name: str, /) -> models.MetricSource:
        """Read a metric source (Warehouse Native) by name: SQL or table, timestamp column, id mapping and computed fields.

        Args:
            metric_source_name: Name of the metric source.

        Source: `GET /console/v1/metrics/metric_source/{name}`.
        """
        from . import metrics_sources_get as operation

        return self._caller.call(operation.build(metric_source_name), operation.parse)

    def replace(
        self,
        metric_source_name: str,
        /,
        *,
        sql: str,
        timestamp_column: str,
        id_type_mapping: models.IDTypeMappings,
        name: Any | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        source_type: models.MetricSourceType | Unset = UNSET,
        table_name: str | Unset = UNSET,
        date_partition_column: str | Unset = UNSET,
        custom_field_mapping: models.CustomFieldMappings | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        all_columns: Sequence[str] | Unset = UNSET,
        column_types: Sequence[str] | Unset = UNSET,
        skip_validation: bool | Unset = UNSET,
        disable_cure: bool | Unset = UNSET,
    ) -> models.MetricSource:
        """Update a metric source (Warehouse Native); sql, timestampColumn and idTypeMapping are always required, the name cannot change.

        Args:
            metric_source_name: The metric source's name.
            sql: Query that yields the rows.
            timestamp_column: Column with the time of each row.
            id_type_mapping: Which column holds which unit id; each with statsigUnitID and column.
            name: Name of the metric source; an update cannot change it.
            description: What the source holds and is for.
            tags: Tags for sorting and search.
            timestamp_as_day: Treat times as whole days.
            source_type: Whether rows come from a table or a query.
            table_name: Table to read, for sourceType table.
            date_partition_column: Column the table is partitioned by date on, for sourceType table.
            custom_field_mapping: Computed fields, each with key and formula.
            is_read_only: When true, it can be edited by the Console API only, not in the console.
            is_verified: Mark as verified, that is trusted in the organization.
            owner: Owner by id, type, name and e-mail.
            team: Name of the responsible team.
            team_id: Id of the responsible team.
            dry_run: When true, only check the input; nothing is saved.
            all_columns: Names of all columns.
            column_types: Types of the columns, in the order of all_columns.
            skip_validation: True saves the source without checking it.
            disable_cure: True leaves the source out of CURE.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/metrics/metric_source/{name}`.
        """
        from . import metrics_sources_replace as operation

        return self._caller.call(
            operation.build(
                metric_source_name,
                sql=sql,
                timestamp_column=timestamp_column,
                id_type_mapping=id_type_mapping,
                name=name,
                description=description,
                tags=tags,
                timestamp_as_day=timestamp_as_day,
                source_type=source_type,
                table_name=table_name,
                date_partition_column=date_partition_column,
                custom_field_mapping=custom_field_mapping,
                is_read_only=is_read_only,
                is_verified=is_verified,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                all_columns=all_columns,
                column_types=column_types,
                skip_validation=skip_validation,
                disable_cure=disable_cure,
            ),
            operation.parse,
        )

    def delete(self, metric_source_name: str, /) -> models.MessageResponse:
        """Delete a metric source (Warehouse Native) by name; no call restores it. List the metrics built on it first.

        Args:
            metric_source_name: Name of the metric source.

        Source: `DELETE /console/v1/metrics/metric_source/{name}`.
        """
        from . import metrics_sources_delete as operation

        return self._caller.call(operation.build(metric_source_name), operation.parse)


class MetricsSqlNamespace(Namespace, name="metrics.sql"):
    """The metrics.sql operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(self, metric_id: str, /, *, max_items: int | None = None) -> Pages[models.MetricSQL]:
        """Show the SQL that computes a metric, one query for each id type.

        Args:
            metric_id: The metric's id.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/{id}/sql`.
        """
        from . import metrics_sql_list as operation

        return self._caller.list_pages(operation.build(metric_id), operation.parse, max_items=max_items)


class MetricsNamespace(Namespace, name="metrics"):
    """The metrics operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def experiments(self) -> MetricsExperimentsNamespace:
        """The metrics.experiments operations."""
        return MetricsExperimentsNamespace(self._caller)

    @namespace
    def sources(self) -> MetricsSourcesNamespace:
        """The metrics.sources operations."""
        return MetricsSourcesNamespace(self._caller)

    @namespace
    def sql(self) -> MetricsSqlNamespace:
        """The metrics.sql operations."""
        return MetricsSqlNamespace(self._caller)

    def value(self, *, id: str, date: str | date) -> builtins.list[models.MetricUnitValue]:
        """Read one metric's values on one day, a row for each unit type. Both id (name::type) and date are required.

        Args:
            id: Metric id in the form name::type.
            date: Day of the values, YYYY-MM-DD.

        Source: `GET /console/v1/metrics`.
        """
        from . import metrics_value as operation

        return self._caller.call(operation.build(id=id, date=date), operation.parse)

    def create(
        self,
        *,
        name: str,
        type: models.MetricTypeInput,
        is_verified: bool | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        unit_types: Sequence[str] | Unset = UNSET,
        metric_events: models.MetricEvents | Unset = UNSET,
        metric_component_metrics: models.MetricReferences | Unset = UNSET,
        description: str | Unset = UNSET,
        directionality: models.MetricDirectionality | Unset = UNSET,
        tags: Sequence[str] | str | Unset = UNSET,
        is_permanent: bool | Unset = UNSET,
        rollup_time_window: str | Unset = UNSET,
        custom_roll_up_start: float | Unset = UNSET,
        custom_roll_up_end: float | Unset = UNSET,
        funnel_event_list: models.MetricFunnelEvents | Unset = UNSET,
        funnel_count_distinct: models.MetricFunnelCountDistinct | Unset = UNSET,
        warehouse_native: models.WarehouseNativeMetricLike | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> models.Metric:
        """Create a metric; name (4–200 characters) and type are required. dryRun checks the input and saves nothing.

        Args:
            name: 4–200 letters, digits, spaces or any of _ . - ( ) / % :.
            type: How the metric is computed; part of its id name::type.
            is_verified: Mark as verified, that is trusted in the organization.
            is_read_only: When true, it can be edited by the Console API only, not in the console.
            unit_types: Unit types the metric is computed for, such as userID or stableID.
            metric_events: Events to compute from, each with what to count and optional filters.
            metric_component_metrics: Input metrics of a composite, each with name and type.
            description: Free text, at most 1,000 characters.
            directionality: Which way is good; increase when left out.
            tags: Tags for sorting and search; one or a list.
            is_permanent: Mark as permanent, meaning not to be deleted.
            rollup_time_window: Window of the rollup; "custom" uses customRollUpStart and customRollUpEnd.
            custom_roll_up_start: Start of a custom window, in days since exposure.
            custom_roll_up_end: End of a custom window, in days since exposure.
            funnel_event_list: Steps of a funnel metric, each with name and type.
            funnel_count_distinct: Whether a funnel counts events or distinct users.
            warehouse_native: Definition for Warehouse Native projects: source, aggregation, windows, funnel, caps.
            team: Name of the responsible team, Enterprise plan.
            team_id: Id of the responsible team, Enterprise plan.
            dry_run: When true, only check the input; nothing is saved.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/metrics`.
        """
        from . import metrics_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                type=type,
                is_verified=is_verified,
                is_read_only=is_read_only,
                unit_types=unit_types,
                metric_events=metric_events,
                metric_component_metrics=metric_component_metrics,
                description=description,
                directionality=directionality,
                tags=tags,
                is_permanent=is_permanent,
                rollup_time_window=rollup_time_window,
                custom_roll_up_start=custom_roll_up_start,
                custom_roll_up_end=custom_roll_up_end,
                funnel_event_list=funnel_event_list,
                funnel_count_distinct=funnel_count_distinct,
                warehouse_native=warehouse_native,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    def list(
        self,
        *,
        show_hidden_metrics: bool | None | Unset = UNSET,
        tags: str | Sequence[str] | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Metric]:
        """List metric definitions, 100 a page unless told; filter by tag, and choose whether hidden ones are shown. No values.

        Args:
            show_hidden_metrics: List hidden metrics too.
            tags: Only metrics with this tag; one tag id or a list, see the tags calls.
            filters: Further filter as a string, for example by tags.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/list`.
        """
        from . import metrics_list as operation

        return self._caller.list_pages(
            operation.build(
                show_hidden_metrics=show_hidden_metrics, tags=tags, filters=filters, limit=limit, page=page
            ),
            operation.parse,
            max_items=max_items,
        )

    def values(
        self,
        *,
        date: str | date,
        metric_name: str | None | Unset = UNSET,
        metric_type: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.MetricValue]:
        """List the values of all metrics on one required day, a row per metric and unit type, 100 a page unless told.

        Args:
            date: Day of the values, YYYY-MM-DD.
            metric_name: Only values of metrics with this name.
            metric_type: Only values of metrics of this type.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/values`.
        """
        from . import metrics_values as operation

        return self._caller.list_pages(
            operation.build(date=date, metric_name=metric_name, metric_type=metric_type, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )

    def get(self, metric_id: str, /) -> models.Metric:
        """Read a metric's definition, owner and lineage by its name::type id. Values come from other calls.

        Args:
            metric_id: The metric's id.

        Source: `GET /console/v1/metrics/{id}`.
        """
        from . import metrics_get as operation

        return self._caller.call(operation.build(metric_id), operation.parse)

    def update(
        self,
        metric_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        is_permanent: bool | Unset = UNSET,
        warehouse_native: models.WarehouseNativeMetricLike | Unset = UNSET,
        unit_types: Sequence[str] | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        directionality: models.MetricDirectionality | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        owner: models.MetricOwnerInputLike | Unset = UNSET,
    ) -> models.Metric:
        """Update a metric; no field is required, type and events cannot be given. dryRun checks the input and saves nothing.

        Args:
            metric_id: The metric's id.
            name: Name of the metric, which is also part of its id.
            description: Free text, at most 1,000 characters.
            tags: Tags for sorting and search.
            is_verified: Mark as verified, that is trusted in the organization.
            is_read_only: When true, it can be edited by the Console API only, not in the console.
            is_permanent: Mark as permanent, meaning not to be deleted.
            warehouse_native: Definition for Warehouse Native projects: source, aggregation, windows, funnel, caps.
            unit_types: Unit types the metric is computed for, such as userID or stableID.
            team: Name of the responsible team, Enterprise plan.
            team_id: Id of the responsible team, Enterprise plan.
            directionality: Which way is good, a rise or a fall.
            dry_run: When true, only check the input; nothing is saved.
            owner: New owner, by email or ownerID.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/metrics/{id}`.
        """
        from . import metrics_update as operation

        return self._caller.call(
            operation.build(
                metric_id,
                name=name,
                description=description,
                tags=tags,
                is_verified=is_verified,
                is_read_only=is_read_only,
                is_permanent=is_permanent,
                warehouse_native=warehouse_native,
                unit_types=unit_types,
                team=team,
                team_id=team_id,
                directionality=directionality,
                dry_run=dry_run,
                owner=owner,
            ),
            operation.parse,
        )

    def delete(self, metric_id: str, /) -> models.MessageResponse:
        """Delete a metric by its name::type id; no call restores it, while an archived one can come back (schedule_archive).

        Args:
            metric_id: The metric's id.

        Source: `DELETE /console/v1/metrics/{id}`.
        """
        from . import metrics_delete as operation

        return self._caller.call(operation.build(metric_id), operation.parse)

    def cancel_archive(self, metric_id: str, /) -> models.MessageResponse:
        """Call off a scheduled archive of a metric before it happens; to bring back an archived one, use unarchive.

        Args:
            metric_id: The metric's id.

        Source: `PUT /console/v1/metrics/{id}/cancel_archive`.
        """
        from . import metrics_cancel_archive as operation

        return self._caller.call(operation.build(metric_id), operation.parse)

    def reload(self, metric_id: str, /, *, incremental: bool | None | Unset = UNSET) -> models.MessageResponse:
        """Reload the data of a metric (Warehouse Native), incrementally on request. Answers only a message.

        Args:
            metric_id: The metric's id.
            incremental: Whether to reload incrementally.

        Source: `POST /console/v1/metrics/{id}/reload`.
        """
        from . import metrics_reload as operation

        return self._caller.call(operation.build(metric_id, incremental=incremental), operation.parse)

    def schedule_archive(self, metric_id: str, /) -> models.MessageResponse:
        """Have a metric archived on the next day; cancel_archive stops it before then, unarchive undoes it after.

        Args:
            metric_id: The metric's id.

        Source: `PUT /console/v1/metrics/{id}/schedule_archive`.
        """
        from . import metrics_schedule_archive as operation

        return self._caller.call(operation.build(metric_id), operation.parse)

    def unarchive(self, metric_id: str, /) -> models.MessageResponse:
        """Bring an archived metric back; if the archive is only scheduled, use cancel_archive. Answers only a message.

        Args:
            metric_id: The metric's id.

        Source: `PUT /console/v1/metrics/{id}/unarchive`.
        """
        from . import metrics_unarchive as operation

        return self._caller.call(operation.build(metric_id), operation.parse)

    def get_by_name(self, metric_name: str, metric_type: str, /) -> models.Metric:
        """Read a metric's definition from name and type apart, without putting the name::type id together.

        Args:
            metric_name: Metric name, the part of its id before ::.
            metric_type: Metric type, the part of its id after ::.

        Source: `GET /console/v1/metrics/{name}/{type}`.
        """
        from . import metrics_get_by_name as operation

        return self._caller.call(operation.build(metric_name, metric_type), operation.parse)


class AsyncMetricsSourcesMetricsNamespace(Namespace, name="metrics.sources.metrics"):
    """The metrics.sources.metrics operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        metric_source_name: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Metric]:
        """List the metrics built on a metric source, 100 a page unless told; see here what a change to it touches.

        Args:
            metric_source_name: Name of the metric source.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/metric_source/{name}/metrics`.
        """
        from . import metrics_sources_metrics_list as operation

        return self._caller.list_pages(
            operation.build(metric_source_name, limit=limit, page=page), operation.parse, max_items=max_items
        )


class AsyncMetricsExperimentsNamespace(Namespace, name="metrics.experiments"):
    """The metrics.experiments operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        metric_id: str,
        /,
        *,
        layer_id: str | None | Unset = UNSET,
        id_type: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        status: models.ExperimentStatus | Sequence[models.ExperimentStatus] | None | Unset = UNSET,
        target_app_id: str | None | Unset = UNSET,
        created_start_date: str | date | None | Unset = UNSET,
        created_end_date: str | date | None | Unset = UNSET,
        creator_name: str | None | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        tags: str | Sequence[str] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        stale: bool | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Experiment]:
        """List experiments that use a metric, 100 a page unless told; filter by layer, status, team, tags or creation date.

        Args:
            metric_id: The metric's id.
            layer_id: Only experiments in this layer.
            id_type: Only experiments on this unit type.
            team_id: Only experiments of this team, by id; Enterprise plan.
            status: Only experiments in this status; one or a list.
            target_app_id: Only experiments for this target app, by id.
            created_start_date: Only experiments created on or after this day, YYYY-MM-DD.
            created_end_date: Only experiments created up to this day, YYYY-MM-DD.
            creator_name: Only entities made by the person of this name.
            creator_id: Only entities made by the user of this id.
            tags: Only entities with this tag; one tag or a list.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            stale: Only experiments that Statsig holds for stale, or only those that it does not.
            max_items: Where the loop ends, however many there are.

        May answer a part of it: reading a field that is missing raises MissingFieldError.

        Source: `GET /console/v1/metrics/{id}/experiments`.
        """
        from . import metrics_experiments_list as operation

        return self._caller.list_pages(
            operation.build(
                metric_id,
                layer_id=layer_id,
                id_type=id_type,
                team_id=team_id,
                status=status,
                target_app_id=target_app_id,
                created_start_date=created_start_date,
                created_end_date=created_end_date,
                creator_name=creator_name,
                creator_id=creator_id,
                tags=tags,
                limit=limit,
                page=page,
                stale=stale,
            ),
            operation.parse,
            max_items=max_items,
        )


class AsyncMetricsSourcesNamespace(Namespace, name="metrics.sources"):
    """The metrics.sources operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def metrics(self) -> AsyncMetricsSourcesMetricsNamespace:
        """The metrics.sources.metrics operations."""
        return AsyncMetricsSourcesMetricsNamespace(self._caller)

    async def create(
        self,
        *,
        name: str,
        sql: str,
        timestamp_column: str,
        id_type_mapping: models.IDTypeMappings,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        source_type: models.MetricSourceType | Unset = UNSET,
        table_name: str | Unset = UNSET,
        date_partition_column: str | Unset = UNSET,
        custom_field_mapping: models.CustomFieldMappings | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        all_columns: Sequence[str] | Unset = UNSET,
        column_types: Sequence[str] | Unset = UNSET,
        skip_validation: bool | Unset = UNSET,
        disable_cure: bool | Unset = UNSET,
    ) -> models.MetricSource:
        """Create a metric source (Warehouse Native); needs name, sql, timestampColumn and idTypeMapping. dryRun saves nothing.

        Args:
            name: Name of the source, which also identifies it.
            sql: Query that yields the rows.
            timestamp_column: Column with the time of each row.
            id_type_mapping: Which column holds which unit id; each with statsigUnitID and column.
            description: What the source holds and is for.
            tags: Tags for sorting and search.
            timestamp_as_day: Treat times as whole days.
            source_type: Whether rows come from a table or a query.
            table_name: Table to read, for sourceType table.
            date_partition_column: Column the table is partitioned by date on, for sourceType table.
            custom_field_mapping: Computed fields, each with key and formula.
            is_read_only: When true, it can be edited by the Console API only, not in the console.
            is_verified: Mark as verified, that is trusted in the organization.
            owner: Owner by id, type, name and e-mail.
            team: Name of the responsible team.
            team_id: Id of the responsible team.
            dry_run: When true, only check the input; nothing is saved.
            all_columns: Names of all columns.
            column_types: Types of the columns, in the order of all_columns.
            skip_validation: True saves the source without checking it.
            disable_cure: True leaves the source out of CURE.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/metrics/metric_source`.
        """
        from . import metrics_sources_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                sql=sql,
                timestamp_column=timestamp_column,
                id_type_mapping=id_type_mapping,
                description=description,
                tags=tags,
                timestamp_as_day=timestamp_as_day,
                source_type=source_type,
                table_name=table_name,
                date_partition_column=date_partition_column,
                custom_field_mapping=custom_field_mapping,
                is_read_only=is_read_only,
                is_verified=is_verified,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                all_columns=all_columns,
                column_types=column_types,
                skip_validation=skip_validation,
                disable_cure=disable_cure,
            ),
            operation.parse,
        )

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.MetricSource]:
        """List metric sources with SQL, table and id mapping, 100 a page unless told. For Warehouse Native projects.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/metric_source/list`.
        """
        from . import metrics_sources_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def get(self, metric_source_name: str, /) -> models.MetricSource:
        """Read a metric source (Warehouse Native) by name: SQL or table, timestamp column, id mapping and computed fields.

        Args:
            metric_source_name: Name of the metric source.

        Source: `GET /console/v1/metrics/metric_source/{name}`.
        """
        from . import metrics_sources_get as operation

        return await self._caller.call(operation.build(metric_source_name), operation.parse)

    async def replace(
        self,
        metric_source_name: str,
        /,
        *,
        sql: str,
        timestamp_column: str,
        id_type_mapping: models.IDTypeMappings,
        name: Any | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        source_type: models.MetricSourceType | Unset = UNSET,
        table_name: str | Unset = UNSET,
        date_partition_column: str | Unset = UNSET,
        custom_field_mapping: models.CustomFieldMappings | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        all_columns: Sequence[str] | Unset = UNSET,
        column_types: Sequence[str] | Unset = UNSET,
        skip_validation: bool | Unset = UNSET,
        disable_cure: bool | Unset = UNSET,
    ) -> models.MetricSource:
        """Update a metric source (Warehouse Native); sql, timestampColumn and idTypeMapping are always required, the name cannot change.

        Args:
            metric_source_name: The metric source's name.
            sql: Query that yields the rows.
            timestamp_column: Column with the time of each row.
            id_type_mapping: Which column holds which unit id; each with statsigUnitID and column.
            name: Name of the metric source; an update cannot change it.
            description: What the source holds and is for.
            tags: Tags for sorting and search.
            timestamp_as_day: Treat times as whole days.
            source_type: Whether rows come from a table or a query.
            table_name: Table to read, for sourceType table.
            date_partition_column: Column the table is partitioned by date on, for sourceType table.
            custom_field_mapping: Computed fields, each with key and formula.
            is_read_only: When true, it can be edited by the Console API only, not in the console.
            is_verified: Mark as verified, that is trusted in the organization.
            owner: Owner by id, type, name and e-mail.
            team: Name of the responsible team.
            team_id: Id of the responsible team.
            dry_run: When true, only check the input; nothing is saved.
            all_columns: Names of all columns.
            column_types: Types of the columns, in the order of all_columns.
            skip_validation: True saves the source without checking it.
            disable_cure: True leaves the source out of CURE.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/metrics/metric_source/{name}`.
        """
        from . import metrics_sources_replace as operation

        return await self._caller.call(
            operation.build(
                metric_source_name,
                sql=sql,
                timestamp_column=timestamp_column,
                id_type_mapping=id_type_mapping,
                name=name,
                description=description,
                tags=tags,
                timestamp_as_day=timestamp_as_day,
                source_type=source_type,
                table_name=table_name,
                date_partition_column=date_partition_column,
                custom_field_mapping=custom_field_mapping,
                is_read_only=is_read_only,
                is_verified=is_verified,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                all_columns=all_columns,
                column_types=column_types,
                skip_validation=skip_validation,
                disable_cure=disable_cure,
            ),
            operation.parse,
        )

    async def delete(self, metric_source_name: str, /) -> models.MessageResponse:
        """Delete a metric source (Warehouse Native) by name; no call restores it. List the metrics built on it first.

        Args:
            metric_source_name: Name of the metric source.

        Source: `DELETE /console/v1/metrics/metric_source/{name}`.
        """
        from . import metrics_sources_delete as operation

        return await self._caller.call(operation.build(metric_source_name), operation.parse)


class AsyncMetricsSqlNamespace(Namespace, name="metrics.sql"):
    """The metrics.sql operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(self, metric_id: str, /, *, max_items: int | None = None) -> AsyncPages[models.MetricSQL]:
        """Show the SQL that computes a metric, one query for each id type.

        Args:
            metric_id: The metric's id.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/{id}/sql`.
        """
        from . import metrics_sql_list as operation

        return self._caller.list_pages(operation.build(metric_id), operation.parse, max_items=max_items)


class AsyncMetricsNamespace(Namespace, name="metrics"):
    """The metrics operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def experiments(self) -> AsyncMetricsExperimentsNamespace:
        """The metrics.experiments operations."""
        return AsyncMetricsExperimentsNamespace(self._caller)

    @namespace
    def sources(self) -> AsyncMetricsSourcesNamespace:
        """The metrics.sources operations."""
        return AsyncMetricsSourcesNamespace(self._caller)

    @namespace
    def sql(self) -> AsyncMetricsSqlNamespace:
        """The metrics.sql operations."""
        return AsyncMetricsSqlNamespace(self._caller)

    async def value(self, *, id: str, date: str | date) -> builtins.list[models.MetricUnitValue]:
        """Read one metric's values on one day, a row for each unit type. Both id (name::type) and date are required.

        Args:
            id: Metric id in the form name::type.
            date: Day of the values, YYYY-MM-DD.

        Source: `GET /console/v1/metrics`.
        """
        from . import metrics_value as operation

        return await self._caller.call(operation.build(id=id, date=date), operation.parse)

    async def create(
        self,
        *,
        name: str,
        type: models.MetricTypeInput,
        is_verified: bool | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        unit_types: Sequence[str] | Unset = UNSET,
        metric_events: models.MetricEvents | Unset = UNSET,
        metric_component_metrics: models.MetricReferences | Unset = UNSET,
        description: str | Unset = UNSET,
        directionality: models.MetricDirectionality | Unset = UNSET,
        tags: Sequence[str] | str | Unset = UNSET,
        is_permanent: bool | Unset = UNSET,
        rollup_time_window: str | Unset = UNSET,
        custom_roll_up_start: float | Unset = UNSET,
        custom_roll_up_end: float | Unset = UNSET,
        funnel_event_list: models.MetricFunnelEvents | Unset = UNSET,
        funnel_count_distinct: models.MetricFunnelCountDistinct | Unset = UNSET,
        warehouse_native: models.WarehouseNativeMetricLike | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> models.Metric:
        """Create a metric; name (4–200 characters) and type are required. dryRun checks the input and saves nothing.

        Args:
            name: 4–200 letters, digits, spaces or any of _ . - ( ) / % :.
            type: How the metric is computed; part of its id name::type.
            is_verified: Mark as verified, that is trusted in the organization.
            is_read_only: When true, it can be edited by the Console API only, not in the console.
            unit_types: Unit types the metric is computed for, such as userID or stableID.
            metric_events: Events to compute from, each with what to count and optional filters.
            metric_component_metrics: Input metrics of a composite, each with name and type.
            description: Free text, at most 1,000 characters.
            directionality: Which way is good; increase when left out.
            tags: Tags for sorting and search; one or a list.
            is_permanent: Mark as permanent, meaning not to be deleted.
            rollup_time_window: Window of the rollup; "custom" uses customRollUpStart and customRollUpEnd.
            custom_roll_up_start: Start of a custom window, in days since exposure.
            custom_roll_up_end: End of a custom window, in days since exposure.
            funnel_event_list: Steps of a funnel metric, each with name and type.
            funnel_count_distinct: Whether a funnel counts events or distinct users.
            warehouse_native: Definition for Warehouse Native projects: source, aggregation, windows, funnel, caps.
            team: Name of the responsible team, Enterprise plan.
            team_id: Id of the responsible team, Enterprise plan.
            dry_run: When true, only check the input; nothing is saved.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/metrics`.
        """
        from . import metrics_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                type=type,
                is_verified=is_verified,
                is_read_only=is_read_only,
                unit_types=unit_types,
                metric_events=metric_events,
                metric_component_metrics=metric_component_metrics,
                description=description,
                directionality=directionality,
                tags=tags,
                is_permanent=is_permanent,
                rollup_time_window=rollup_time_window,
                custom_roll_up_start=custom_roll_up_start,
                custom_roll_up_end=custom_roll_up_end,
                funnel_event_list=funnel_event_list,
                funnel_count_distinct=funnel_count_distinct,
                warehouse_native=warehouse_native,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    def list(
        self,
        *,
        show_hidden_metrics: bool | None | Unset = UNSET,
        tags: str | Sequence[str] | None | Unset = UNSET,
        filters: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Metric]:
        """List metric definitions, 100 a page unless told; filter by tag, and choose whether hidden ones are shown. No values.

        Args:
            show_hidden_metrics: List hidden metrics too.
            tags: Only metrics with this tag; one tag id or a list, see the tags calls.
            filters: Further filter as a string, for example by tags.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/list`.
        """
        from . import metrics_list as operation

        return self._caller.list_pages(
            operation.build(
                show_hidden_metrics=show_hidden_metrics, tags=tags, filters=filters, limit=limit, page=page
            ),
            operation.parse,
            max_items=max_items,
        )

    def values(
        self,
        *,
        date: str | date,
        metric_name: str | None | Unset = UNSET,
        metric_type: str | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.MetricValue]:
        """List the values of all metrics on one required day, a row per metric and unit type, 100 a page unless told.

        Args:
            date: Day of the values, YYYY-MM-DD.
            metric_name: Only values of metrics with this name.
            metric_type: Only values of metrics of this type.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/metrics/values`.
        """
        from . import metrics_values as operation

        return self._caller.list_pages(
            operation.build(date=date, metric_name=metric_name, metric_type=metric_type, limit=limit, page=page),
            operation.parse,
            max_items=max_items,
        )

    async def get(self, metric_id: str, /) -> models.Metric:
        """Read a metric's definition, owner and lineage by its name::type id. Values come from other calls.

        Args:
            metric_id: The metric's id.

        Source: `GET /console/v1/metrics/{id}`.
        """
        from . import metrics_get as operation

        return await self._caller.call(operation.build(metric_id), operation.parse)

    async def update(
        self,
        metric_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        is_permanent: bool | Unset = UNSET,
        warehouse_native: models.WarehouseNativeMetricLike | Unset = UNSET,
        unit_types: Sequence[str] | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        directionality: models.MetricDirectionality | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        owner: models.MetricOwnerInputLike | Unset = UNSET,
    ) -> models.Metric:
        """Update a metric; no field is required, type and events cannot be given. dryRun checks the input and saves nothing.

        Args:
            metric_id: The metric's id.
            name: Name of the metric, which is also part of its id.
            description: Free text, at most 1,000 characters.
            tags: Tags for sorting and search.
            is_verified: Mark as verified, that is trusted in the organization.
            is_read_only: When true, it can be edited by the Console API only, not in the console.
            is_permanent: Mark as permanent, meaning not to be deleted.
            warehouse_native: Definition for Warehouse Native projects: source, aggregation, windows, funnel, caps.
            unit_types: Unit types the metric is computed for, such as userID or stableID.
            team: Name of the responsible team, Enterprise plan.
            team_id: Id of the responsible team, Enterprise plan.
            directionality: Which way is good, a rise or a fall.
            dry_run: When true, only check the input; nothing is saved.
            owner: New owner, by email or ownerID.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/metrics/{id}`.
        """
        from . import metrics_update as operation

        return await self._caller.call(
            operation.build(
                metric_id,
                name=name,
                description=description,
                tags=tags,
                is_verified=is_verified,
                is_read_only=is_read_only,
                is_permanent=is_permanent,
                warehouse_native=warehouse_native,
                unit_types=unit_types,
                team=team,
                team_id=team_id,
                directionality=directionality,
                dry_run=dry_run,
                owner=owner,
            ),
            operation.parse,
        )

    async def delete(self, metric_id: str, /) -> models.MessageResponse:
        """Delete a metric by its name::type id; no call restores it, while an archived one can come back (schedule_archive).

        Args:
            metric_id: The metric's id.

        Source: `DELETE /console/v1/metrics/{id}`.
        """
        from . import metrics_delete as operation

        return await self._caller.call(operation.build(metric_id), operation.parse)

    async def cancel_archive(self, metric_id: str, /) -> models.MessageResponse:
        """Call off a scheduled archive of a metric before it happens; to bring back an archived one, use unarchive.

        Args:
            metric_id: The metric's id.

        Source: `PUT /console/v1/metrics/{id}/cancel_archive`.
        """
        from . import metrics_cancel_archive as operation

        return await self._caller.call(operation.build(metric_id), operation.parse)

    async def reload(self, metric_id: str, /, *, incremental: bool | None | Unset = UNSET) -> models.MessageResponse:
        """Reload the data of a metric (Warehouse Native), incrementally on request. Answers only a message.

        Args:
            metric_id: The metric's id.
            incremental: Whether to reload incrementally.

        Source: `POST /console/v1/metrics/{id}/reload`.
        """
        from . import metrics_reload as operation

        return await self._caller.call(operation.build(metric_id, incremental=incremental), operation.parse)

    async def schedule_archive(self, metric_id: str, /) -> models.MessageResponse:
        """Have a metric archived on the next day; cancel_archive stops it before then, unarchive undoes it after.

        Args:
            metric_id: The metric's id.

        Source: `PUT /console/v1/metrics/{id}/schedule_archive`.
        """
        from . import metrics_schedule_archive as operation

        return await self._caller.call(operation.build(metric_id), operation.parse)

    async def unarchive(self, metric_id: str, /) -> models.MessageResponse:
        """Bring an archived metric back; if the archive is only scheduled, use cancel_archive. Answers only a message.

        Args:
            metric_id: The metric's id.

        Source: `PUT /console/v1/metrics/{id}/unarchive`.
        """
        from . import metrics_unarchive as operation

        return await self._caller.call(operation.build(metric_id), operation.parse)

    async def get_by_name(self, metric_name: str, metric_type: str, /) -> models.Metric:
        """Read a metric's definition from name and type apart, without putting the name::type id together.

        Args:
            metric_name: Metric name, the part of its id before ::.
            metric_type: Metric type, the part of its id after ::.

        Source: `GET /console/v1/metrics/{name}/{type}`.
        """
        from . import metrics_get_by_name as operation

        return await self._caller.call(operation.build(metric_name, metric_type), operation.parse)
