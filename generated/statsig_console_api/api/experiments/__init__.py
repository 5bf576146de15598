"""The experiments operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class ExperimentsAlertsNamespace(Namespace, name="experiments.alerts"):
    """The experiments.alerts operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, experiment_id: str, /) -> models.ExperimentAlerts:
        """Read guardrail alert statuses keyed by metric, with the status and figures of each non-control group.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}/alerts`.
        """
        from . import experiments_alerts_get as operation

        return self._caller.call(operation.build(experiment_id), operation.parse)

    def resolve(
        self, experiment_id: str, metric_id: str, /, *, reasoning: str | Unset = UNSET
    ) -> models.GuardrailAlertResolveResult:
        """Resolve the rollout alert of one metric in an experiment; answers when it was resolved.

        Args:
            experiment_id: The experiment's id.
            metric_id: The metric's id.
            reasoning: Why the alert is resolved.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/alerts/{metricId}/resolve`.
        """
        from . import experiments_alerts_resolve as operation

        return self._caller.call(operation.build(experiment_id, metric_id, reasoning=reasoning), operation.parse)


class ExperimentsAssignmentSourcesNamespace(Namespace, name="experiments.assignment_sources"):
    """The experiments.assignment_sources operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def replace(
        self,
        assignment_source_name: str,
        /,
        *,
        sql: str,
        timestamp_column: str,
        experiment_id_column: str,
        group_id_column: str,
        id_type_mapping: models.IDTypeMappings,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        group_name_column: str | Unset = UNSET,
        scheduled_reload_hour: float | None | Unset = UNSET,
    ) -> models.AssignmentSource:
        """Update an assignment source as a whole: query, its three columns and the unit mapping are required; dryRun saves nothing.

        Args:
            assignment_source_name: The assignment source's name.
            sql: Query that yields the assignments.
            timestamp_column: Column with the time of assignment.
            experiment_id_column: Column with the experiment's id.
            group_id_column: Column with the group's id.
            id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
            name: Path: present name of the source; body: its new name, if it is to change.
            description: What the source holds and what it is for.
            is_verified: Marks the source as trusted within the company.
            tags: Names of its tags.
            is_read_only: True leaves edits to the Console API alone.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            team: Name of the team responsible.
            team_id: Id of the team responsible.
            dry_run: True checks the input and saves nothing.
            group_name_column: Column with the group's name.
            scheduled_reload_hour: Hour of the day of the scheduled reload; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/assignment_source/{name}`.
        """
        from . import experiments_assignment_sources_replace as operation

        return self._caller.call(
            operation.build(
                assignment_source_name,
                sql=sql,
                timestamp_column=timestamp_column,
                experiment_id_column=experiment_id_column,
                group_id_column=group_id_column,
                id_type_mapping=id_type_mapping,
                name=name,
                description=description,
                is_verified=is_verified,
                tags=tags,
                is_read_only=is_read_only,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                group_name_column=group_name_column,
                scheduled_reload_hour=scheduled_reload_hour,
            ),
            operation.parse,
        )

    def delete(self, assignment_source_name: str, /) -> models.MessageResponse:
        """Delete an assignment source, which is found by its name, not an id; the answer is only a message.

        Args:
            assignment_source_name: Name of the source, which is its identifier.

        Source: `DELETE /console/v1/experiments/assignment_source/{name}`.
        """
        from . import experiments_assignment_sources_delete as operation

        return self._caller.call(operation.build(assignment_source_name), operation.parse)

    def update(
        self,
        assignment_source_name: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_column: str | Unset = UNSET,
        experiment_id_column: str | Unset = UNSET,
        group_id_column: str | Unset = UNSET,
        id_type_mapping: models.IDTypeMappings | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        group_name_column: str | Unset = UNSET,
        scheduled_reload_hour: float | None | Unset = UNSET,
    ) -> models.AssignmentSource:
        """Change only the sent fields of an assignment source, its name included; dryRun checks them without saving.

        Args:
            assignment_source_name: The assignment source's name.
            name: Path: present name of the source; body: its new name, if it is to change.
            description: What the source holds and what it is for.
            is_verified: Marks the source as trusted within the company.
            tags: Names of its tags.
            timestamp_column: Column with the time of assignment.
            experiment_id_column: Column with the experiment's id.
            group_id_column: Column with the group's id.
            id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
            is_read_only: True leaves edits to the Console API alone.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            team: Name of the team responsible.
            team_id: Id of the team responsible.
            dry_run: True checks the input and saves nothing.
            group_name_column: Column with the group's name.
            scheduled_reload_hour: Hour of the day of the scheduled reload; null for none.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/experiments/assignment_source/{name}`.
        """
        from . import experiments_assignment_sources_update as operation

        return self._caller.call(
            operation.build(
                assignment_source_name,
                name=name,
                description=description,
                is_verified=is_verified,
                tags=tags,
                timestamp_column=timestamp_column,
                experiment_id_column=experiment_id_column,
                group_id_column=group_id_column,
                id_type_mapping=id_type_mapping,
                is_read_only=is_read_only,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                group_name_column=group_name_column,
                scheduled_reload_hour=scheduled_reload_hour,
            ),
            operation.parse,
        )

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.AssignmentSource]:
        """List assignment sources with their SQL, columns and unit mapping, 100 a page unless told; there are no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/assignment_sources`.
        """
        from . import experiments_assignment_sources_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        sql: str,
        timestamp_column: str,
        experiment_id_column: str,
        group_id_column: str,
        id_type_mapping: models.IDTypeMappings,
        description: str | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        group_name_column: str | Unset = UNSET,
        scheduled_reload_hour: float | None | Unset = UNSET,
    ) -> models.AssignmentSource:
        """Create an assignment source from SQL, with columns for time, experiment and group and a unit mapping; dryRun only checks.

        Args:
            name: Unique among assignment sources.
            sql: Query that yields the assignments.
            timestamp_column: Column with the time of assignment.
            experiment_id_column: Column with the experiment's id.
            group_id_column: Column with the group's id.
            id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
            description: What the source holds and what it is for.
            is_verified: Marks the source as trusted within the company.
            tags: Names of its tags.
            is_read_only: True leaves edits to the Console API alone.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            team: Name of the team responsible.
            team_id: Id of the team responsible.
            dry_run: True checks the input and saves nothing.
            group_name_column: Column with the group's name.
            scheduled_reload_hour: Hour of the day of the scheduled reload; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/assignment_sources`.
        """
        from . import experiments_assignment_sources_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                sql=sql,
                timestamp_column=timestamp_column,
                experiment_id_column=experiment_id_column,
                group_id_column=group_id_column,
                id_type_mapping=id_type_mapping,
                description=description,
                is_verified=is_verified,
                tags=tags,
                is_read_only=is_read_only,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                group_name_column=group_name_column,
                scheduled_reload_hour=scheduled_reload_hour,
            ),
            operation.parse,
        )


class ExperimentsCodeCleanupNamespace(Namespace, name="experiments.code_cleanup"):
    """The experiments.code_cleanup operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def create(self, experiment_id: str, /) -> models.MessageResponse:
        """Start the code clean-up of a stale experiment; one that is not stale answers 400. The answer says only that it began.

        Args:
            experiment_id: The experiment's id.

        Source: `POST /console/v1/experiments/{id}/code_cleanup`.
        """
        from . import experiments_code_cleanup_create as operation

        return self._caller.call(operation.build(experiment_id), operation.parse)


class ExperimentsContextNamespace(Namespace, name="experiments.context"):
    """The experiments.context operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, experiment_id: str, /) -> models.ExperimentContext:
        """Get one text that describes the experiment for an AI assistant.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}/context`.
        """
        from . import experiments_context_get as operation

        return self._caller.call(operation.build(experiment_id), operation.parse)


class ExperimentsCumulativeExposuresNamespace(Namespace, name="experiments.cumulative_exposures"):
    """The experiments.cumulative_exposures operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(self, experiment_id: str, /, *, max_items: int | None = None) -> Pages[models.CumulativeExposure]:
        """Read running exposure counts by date, one series for each group.

        Args:
            experiment_id: The experiment's id.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/{id}/cumulative_exposures`.
        """
        from . import experiments_cumulative_exposures_list as operation

        return self._caller.list_pages(operation.build(experiment_id), operation.parse, max_items=max_items)


class ExperimentsDiagnosticsChecksNamespace(Namespace, name="experiments.diagnostics_checks"):
    """The experiments.diagnostics_checks operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(
        self,
        experiment_id: str,
        /,
        *,
        type: models.ExperimentDiagnosticsType | None | Unset = UNSET,
        start_date: str | date | None | Unset = UNSET,
        end_date: str | date | None | Unset = UNSET,
        last_days: int | None | Unset = UNSET,
    ) -> models.ExperimentDiagnosticsChecks:
        """Read daily check counts per group, the last 7 days unless told; is_realtime marks a last day still filling.

        Args:
            experiment_id: The experiment's id.
            type: What is counted per day; daily cumulative checks when left out.
            start_date: First day, YYYY-MM-DD.
            end_date: Last day, YYYY-MM-DD.
            last_days: How many recent days, 1–90; ignored beside startDate or endDate, 7 when none is given.

        Source: `GET /console/v1/experiments/{id}/diagnostics_checks`.
        """
        from . import experiments_diagnostics_checks_get as operation

        return self._caller.call(
            operation.build(experiment_id, type=type, start_date=start_date, end_date=end_date, last_days=last_days),
            operation.parse,
        )


class ExperimentsDimensionalExposuresNamespace(Namespace, name="experiments.dimensional_exposures"):
    """The experiments.dimensional_exposures operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(
        self,
        experiment_id: str,
        /,
        *,
        dimension_type: str | Sequence[str] | None | Unset = UNSET,
        severity: models.DimensionalExposureSeverityFilter | None | Unset = UNSET,
    ) -> models.DimensionalExposures:
        """Find sample-ratio mismatch by dimension: unit count, p-value and severity of each dimension value.

        Args:
            experiment_id: The experiment's id.
            dimension_type: Dimension or list of dimensions to keep, such as metadata.country.
            severity: Keep values whose p-value is below 0.01 (warning) or 0.001 (failure).

        Source: `GET /console/v1/experiments/{id}/dimensional_exposures`.
        """
        from . import experiments_dimensional_exposures_get as operation

        return self._caller.call(
            operation.build(experiment_id, dimension_type=dimension_type, severity=severity), operation.parse
        )


class ExperimentsEligibleReviewersNamespace(Namespace, name="experiments.eligible_reviewers"):
    """The experiments.eligible_reviewers operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, experiment_id: str, /) -> models.EligibleReviewers:
        """See who may review an experiment; everyone_eligible means no reviewers are set. Project admins always may, unlisted.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}/eligible_reviewers`.
        """
        from . import experiments_eligible_reviewers_get as operation

        return self._caller.call(operation.build(experiment_id), operation.parse)


class ExperimentsEntityPropertiesNamespace(Namespace, name="experiments.entity_properties"):
    """The experiments.entity_properties operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.EntityPropertySource]:
        """List entity property sources with their SQL, timestamp column and unit mapping, 100 a page unless told; no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/entity_properties`.
        """
        from . import experiments_entity_properties_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    def create(
        self,
        *,
        name: str,
        sql: str,
        id_type_mapping: models.IDTypeMappings,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_column: str | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> models.EntityPropertySource:
        """Create an entity property source; name, SQL and unit mapping are required, a timestamp column is not. dryRun only checks.

        Args:
            name: Unique among entity property sources.
            sql: Query that yields the properties.
            id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
            description: What the source holds and what it is for.
            tags: Names of its tags.
            timestamp_column: Column with the time; may be left out.
            timestamp_as_day: True reads the timestamp as a day.
            is_read_only: True leaves edits to the Console API alone.
            team: Name of the team responsible.
            team_id: Id of the team responsible.
            dry_run: True checks the input and saves nothing.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/entity_properties`.
        """
        from . import experiments_entity_properties_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                sql=sql,
                id_type_mapping=id_type_mapping,
                description=description,
                tags=tags,
                timestamp_column=timestamp_column,
                timestamp_as_day=timestamp_as_day,
                is_read_only=is_read_only,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    def get(self, entity_property_name: str, /) -> models.EntityPropertySource:
        """Read one entity property source by name: SQL, timestamp handling, unit mapping, owner, and whether only the API edits it.

        Args:
            entity_property_name: Name of the source, which is its identifier.

        Source: `GET /console/v1/experiments/entity_property/{name}`.
        """
        from . import experiments_entity_properties_get as operation

        return self._caller.call(operation.build(entity_property_name), operation.parse)

    def replace(
        self,
        entity_property_name: str,
        /,
        *,
        sql: str,
        id_type_mapping: models.IDTypeMappings,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_column: str | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> models.EntityPropertySource:
        """Replace an entity property source; sql and idTypeMapping are required, and name in the body renames it.

        Args:
            entity_property_name: The entity property's name.
            sql: Query that yields the rows of the source.
            id_type_mapping: Which column holds which Statsig unit: pairs of statsigUnitID and column.
            name: Name of the source; in the body, a new name for it.
            description: What the source holds and what it is for.
            tags: Names of its tags.
            timestamp_column: Column that holds the time of a row.
            timestamp_as_day: Read the timestamp as a whole day.
            is_read_only: Lock the source so that only the Console API can edit it.
            team: Name of the owning team.
            team_id: Id of the owning team.
            dry_run: Check the input and store nothing.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/entity_property/{name}`.
        """
        from . import experiments_entity_properties_replace as operation

        return self._caller.call(
            operation.build(
                entity_property_name,
                sql=sql,
                id_type_mapping=id_type_mapping,
                name=name,
                description=description,
                tags=tags,
                timestamp_column=timestamp_column,
                timestamp_as_day=timestamp_as_day,
                is_read_only=is_read_only,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    def delete(self, entity_property_name: str, /) -> models.MessageResponse:
        """Delete an entity property source, found by name and not by id; answers only a message, 404 if there is none.

        Args:
            entity_property_name: Name of the source, which is its identifier.

        Source: `DELETE /console/v1/experiments/entity_property/{name}`.
        """
        from . import experiments_entity_properties_delete as operation

        return self._caller.call(operation.build(entity_property_name), operation.parse)

    def update(
        self,
        entity_property_name: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_column: str | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        id_type_mapping: models.IDTypeMappings | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> models.EntityPropertySource:
        """Change the fields you pass of an entity property source; its sql is read-only here, and dryRun only checks.

        Args:
            entity_property_name: The entity property's name.
            name: Name of the source; in the body, a new name for it.
            description: What the source holds and what it is for.
            tags: Names of its tags.
            timestamp_column: Column that holds the time of a row.
            timestamp_as_day: Read the timestamp as a whole day.
            id_type_mapping: Which column holds which Statsig unit: pairs of statsigUnitID and column.
            is_read_only: Lock the source so that only the Console API can edit it.
            team: Name of the owning team.
            team_id: Id of the owning team.
            dry_run: Check the input and store nothing.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/experiments/entity_property/{name}`.
        """
        from . import experiments_entity_properties_update as operation

        return self._caller.call(
            operation.build(
                entity_property_name,
                name=name,
                description=description,
                tags=tags,
                timestamp_column=timestamp_column,
                timestamp_as_day=timestamp_as_day,
                id_type_mapping=id_type_mapping,
                is_read_only=is_read_only,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )


class ExperimentsExposuresNamespace(Namespace, name="experiments.exposures"):
    """The experiments.exposures operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, experiment_name: str, /) -> models.ExposureCounts:
        """Count the exposures of one experiment; no longer documented, exposures.count takes several ids at once.

        Args:
            experiment_name: The experiment's name.

        Deprecated: the document has dropped it; the service still answers.

        Source: `GET /console/v1/experiments/{experimentName}/exposures`.
        """
        from . import experiments_exposures_get as operation

        warn_deprecated("experiments.exposures.get")
        return self._caller.call(operation.build(experiment_name), operation.parse)


class ExperimentsOverridesNamespace(Namespace, name="experiments.overrides"):
    """The experiments.overrides operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, experiment_id: str, /) -> models.ExperimentOverrides:
        """Read which gates, segments and ids are forced into which group, by environment.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}/overrides`.
        """
        from . import experiments_overrides_get as operation

        return self._caller.call(operation.build(experiment_id), operation.parse)

    def set(
        self,
        experiment_id: str,
        /,
        *,
        overrides: models.ConditionalOverrides,
        user_id_overrides: models.UserIDOverrides,
    ) -> models.ExperimentOverrides:
        """Set the whole set of experiment overrides; both lists are required, read first what you want to keep.

        Args:
            experiment_id: The experiment's id.
            overrides: Gates and segments that force a group, at most 1,000: type, id and groupID in each.
            user_id_overrides: Ids that are forced into a group: groupID and up to 1,000 ids in each.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/overrides`.
        """
        from . import experiments_overrides_set as operation

        return self._caller.call(
            operation.build(experiment_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    def remove(
        self,
        experiment_id: str,
        /,
        *,
        overrides: models.ConditionalOverrides,
        user_id_overrides: models.UserIDOverrides,
    ) -> models.ExperimentOverrides:
        """Remove the experiment overrides you name. The body is demanded here: a call without one may clear every override.

        Args:
            experiment_id: The experiment's id.
            overrides: Gates and segments that force a group, at most 1,000: type, id and groupID in each.
            user_id_overrides: Ids that are forced into a group: groupID and up to 1,000 ids in each.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/experiments/{id}/overrides`.
        """
        from . import experiments_overrides_remove as operation

        return self._caller.call(
            operation.build(experiment_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    def add(
        self,
        experiment_id: str,
        /,
        *,
        overrides: models.ConditionalOverrides,
        user_id_overrides: models.UserIDOverrides,
    ) -> models.ExperimentOverrides:
        """Add overrides to those already there; both lists are required, [] where you have none to add.

        Args:
            experiment_id: The experiment's id.
            overrides: Gates and segments that force a group, at most 1,000: type, id and groupID in each.
            user_id_overrides: Ids that are forced into a group: groupID and up to 1,000 ids in each.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/experiments/{id}/overrides`.
        """
        from . import experiments_overrides_add as operation

        return self._caller.call(
            operation.build(experiment_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    def remove_conditional(
        self,
        experiment_id: str,
        conditional_type: models.ConditionalOverrideType,
        conditional_name: str,
        /,
        *,
        group_id: str,
        environment: str | None | Unset = UNSET,
    ) -> models.ExperimentOverrides:
        """Remove one gate or segment override; succeeds also when there is none. Answers the overrides left.

        Args:
            experiment_id: The experiment's id.
            conditional_type: Whether a gate or a segment is overridden.
            conditional_name: Name of the overridden gate or segment.
            group_id: Name of the experiment group that the override forces.
            environment: Environment of the override; left out, the one that holds in all of them.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/experiments/{id}/overrides/conditional/{type}/{name}`.
        """
        from . import experiments_overrides_remove_conditional as operation

        return self._caller.call(
            operation.build(
                experiment_id, conditional_type, conditional_name, group_id=group_id, environment=environment
            ),
            operation.parse,
        )

    def remove_user(
        self,
        experiment_id: str,
        user_id: str,
        /,
        *,
        group_id: str,
        unit_type: str | None | Unset = UNSET,
        environment: str | None | Unset = UNSET,
    ) -> models.ExperimentOverrides:
        """Free one id from one group, unit type and environment; safe to repeat. Answers every override that is left.

        Args:
            experiment_id: The experiment's id.
            user_id: The user's id.
            group_id: Name of the experiment group that the override forces.
            unit_type: Unit type of the override; the experiment's own when left out.
            environment: Environment of the override; left out, the one that holds in all of them.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/experiments/{id}/overrides/userID/{userID}`.
        """
        from . import experiments_overrides_remove_user as operation

        return self._caller.call(
            operation.build(experiment_id, user_id, group_id=group_id, unit_type=unit_type, environment=environment),
            operation.parse,
        )


class ExperimentsPulseLoadHistoryNamespace(Namespace, name="experiments.pulse_load_history"):
    """The experiments.pulse_load_history operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        experiment_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.PulseLoad]:
        """List past pulse loads (Warehouse Native): when, by whom, for which days, of which kind and how each ended.

        Args:
            experiment_id: The experiment's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/{id}/pulse_load_history`.
        """
        from . import experiments_pulse_load_history_list as operation

        return self._caller.list_pages(
            operation.build(experiment_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    def get(self, experiment_id: str, dag_id: str, /) -> models.PulseLoadDetails:
        """Look into one pulse load (Warehouse Native): its jobs with warehouse ids, times in epoch ms and the SQL run.

        Args:
            experiment_id: The experiment's id.
            dag_id: The dag's id.

        Source: `GET /console/v1/experiments/{id}/pulse_load_history/{dagID}`.
        """
        from . import experiments_pulse_load_history_get as operation

        return self._caller.call(operation.build(experiment_id, dag_id), operation.parse)

    def cancel(self, experiment_id: str, dag_id: str, /) -> models.MessageResponse:
        """Stop a pulse load (Warehouse Native) by its dagID; only a message comes back, 404 for an unknown one.

        Args:
            experiment_id: The experiment's id.
            dag_id: The dag's id.

        Source: `POST /console/v1/experiments/{id}/pulse_load_history/{dagID}/cancel`.
        """
        from . import experiments_pulse_load_history_cancel as operation

        return self._caller.call(operation.build(experiment_id, dag_id), operation.parse)


class ExperimentsPulseMetricResultNamespace(Namespace, name="experiments.pulse_metric_result"):
    """The experiments.pulse_metric_result operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(
        self,
        experiment_id: str,
        /,
        *,
        control: str,
        test: str,
        cuped: str | bool | None | Unset = UNSET,
        confidence: str | float | None | Unset = UNSET,
        apply_bonferroni_per_variant: str | bool | None | Unset = UNSET,
        apply_bonferroni_per_metric: str | bool | None | Unset = UNSET,
        bonferroni_primary_metric_weight: str | float | None | Unset = UNSET,
        apply_benjamini_hochberg_per_metric: str | bool | None | Unset = UNSET,
        apply_benjamini_hochberg_per_variant: str | bool | None | Unset = UNSET,
        benjamini_primary_metrics_only: str | bool | None | Unset = UNSET,
        date: str | date | None | Unset = UNSET,
        benjamini_across_all_test_groups: str | bool | None | Unset = UNSET,
        metric_id: str,
    ) -> models.ExperimentPulseMetricResult:
        """Compare two groups on one metric, broken down by dimension; control, test and metricID are required.

        Args:
            experiment_id: The experiment's id.
            control: Id of the control group.
            test: Id of the test group.
            cuped: Apply CUPED, "true" or "false".
            confidence: Confidence level in percent, 0–100.
            apply_bonferroni_per_variant: Bonferroni correction per variant, "true" or "false".
            apply_bonferroni_per_metric: Bonferroni correction per metric, "true" or "false".
            bonferroni_primary_metric_weight: Share of alpha given to the primary metrics.
            apply_benjamini_hochberg_per_metric: Benjamini-Hochberg correction per metric, "true" or "false".
            apply_benjamini_hochberg_per_variant: Benjamini-Hochberg correction per variant, "true" or "false".
            benjamini_primary_metrics_only: Limit Benjamini-Hochberg to the primary metrics, "true" or "false".
            date: Day of the results, YYYY-MM-DD.
            benjamini_across_all_test_groups: Correct over all test groups, not just the asked pair; "true" (default) or "false".
            metric_id: Metric, written <metric_name>::<metric_type>.

        Source: `GET /console/v1/experiments/{id}/pulse_metric_result`.
        """
        from . import experiments_pulse_metric_result_get as operation

        return self._caller.call(
            operation.build(
                experiment_id,
                control=control,
                test=test,
                cuped=cuped,
                confidence=confidence,
                apply_bonferroni_per_variant=apply_bonferroni_per_variant,
                apply_bonferroni_per_metric=apply_bonferroni_per_metric,
                bonferroni_primary_metric_weight=bonferroni_primary_metric_weight,
                apply_benjamini_hochberg_per_metric=apply_benjamini_hochberg_per_metric,
                apply_benjamini_hochberg_per_variant=apply_benjamini_hochberg_per_variant,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                date=date,
                benjamini_across_all_test_groups=benjamini_across_all_test_groups,
                metric_id=metric_id,
            ),
            operation.parse,
        )


class ExperimentsPulseResultsNamespace(Namespace, name="experiments.pulse_results"):
    """The experiments.pulse_results operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(
        self,
        experiment_id: str,
        /,
        *,
        control: str,
        test: str,
        cuped: str | bool | None | Unset = UNSET,
        confidence: str | float | None | Unset = UNSET,
        apply_bonferroni_per_variant: str | bool | None | Unset = UNSET,
        apply_bonferroni_per_metric: str | bool | None | Unset = UNSET,
        bonferroni_primary_metric_weight: str | float | None | Unset = UNSET,
        apply_benjamini_hochberg_per_metric: str | bool | None | Unset = UNSET,
        apply_benjamini_hochberg_per_variant: str | bool | None | Unset = UNSET,
        benjamini_primary_metrics_only: str | bool | None | Unset = UNSET,
        date: str | date | None | Unset = UNSET,
        benjamini_across_all_test_groups: str | bool | None | Unset = UNSET,
    ) -> models.ExperimentPulseResults:
        """Compare a test with a control group on every primary, secondary and other metric of the experiment (beta).

        Args:
            experiment_id: The experiment's id.
            control: Id of the control group.
            test: Id of the test group.
            cuped: Apply CUPED, "true" or "false".
            confidence: Confidence level in percent, 0–100.
            apply_bonferroni_per_variant: Bonferroni correction per variant, "true" or "false".
            apply_bonferroni_per_metric: Bonferroni correction per metric, "true" or "false".
            bonferroni_primary_metric_weight: Share of alpha given to the primary metrics.
            apply_benjamini_hochberg_per_metric: Benjamini-Hochberg correction per metric, "true" or "false".
            apply_benjamini_hochberg_per_variant: Benjamini-Hochberg correction per variant, "true" or "false".
            benjamini_primary_metrics_only: Limit Benjamini-Hochberg to the primary metrics, "true" or "false".
            date: Day of the results, YYYY-MM-DD.
            benjamini_across_all_test_groups: Correct over all test groups, not just the asked pair; "true" (default) or "false".

        Source: `GET /console/v1/experiments/{id}/pulse_results`.
        """
        from . import experiments_pulse_results_get as operation

        return self._caller.call(
            operation.build(
                experiment_id,
                control=control,
                test=test,
                cuped=cuped,
                confidence=confidence,
                apply_bonferroni_per_variant=apply_bonferroni_per_variant,
                apply_bonferroni_per_metric=apply_bonferroni_per_metric,
                bonferroni_primary_metric_weight=bonferroni_primary_metric_weight,
                apply_benjamini_hochberg_per_metric=apply_benjamini_hochberg_per_metric,
                apply_benjamini_hochberg_per_variant=apply_benjamini_hochberg_per_variant,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                date=date,
                benjamini_across_all_test_groups=benjamini_across_all_test_groups,
            ),
            operation.parse,
        )


class ExperimentsQualifyingEventsNamespace(Namespace, name="experiments.qualifying_events"):
    """The experiments.qualifying_events operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> Pages[models.MetricSource]:
        """List qualifying events page by page, each with its SQL, timestamp column and unit mapping.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/qualifying_events`.
        """
        from . import experiments_qualifying_events_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

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
        """Define a qualifying event; name, sql, timestampColumn and idTypeMapping are required. dryRun checks without saving.

        Args:
            name: Name of the event, and its identifier: an update cannot change it.
            sql: Query that yields the rows of the source.
            timestamp_column: Column that holds the time of a row.
            id_type_mapping: Which column holds which Statsig unit: pairs of statsigUnitID and column.
            description: What the source holds and what it is for.
            tags: Tags for sorting and search.
            timestamp_as_day: Read the timestamp as a whole day.
            source_type: Whether rows come from a table or from a query of your own.
            table_name: Table to read; only for sourceType table.
            date_partition_column: Date partition column; only for sourceType table.
            custom_field_mapping: Computed fields, each with a key and a formula.
            is_read_only: Lock the source so that only the Console API can edit it.
            is_verified: Mark the source as trusted in the organisation.
            owner: Owner (id, type, name, email); unset on what the Console API creates.
            team: Name of the owning team.
            team_id: Id of the owning team.
            dry_run: Check the input and store nothing.
            all_columns: Names of all columns.
            column_types: Types of the columns, in the order of all_columns.
            skip_validation: True saves the source without checking it.
            disable_cure: True leaves the source out of CURE.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/qualifying_events`.
        """
        from . import experiments_qualifying_events_create as operation

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

    def get(self, qualifying_event_name: str, /) -> models.MetricSource:
        """Read one qualifying event by name: its SQL or table, timestamp column, unit mapping and owner.

        Args:
            qualifying_event_name: Name of the event; it is the identifier.

        Source: `GET /console/v1/experiments/qualifying_events/{name}`.
        """
        from . import experiments_qualifying_events_get as operation

        return self._caller.call(operation.build(qualifying_event_name), operation.parse)

    def replace(
        self,
        qualifying_event_name: str,
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
        """Replace a qualifying event; sql, timestampColumn and idTypeMapping are required, the name cannot change.

        Args:
            qualifying_event_name: The qualifying event's name.
            sql: Query that yields the rows of the source.
            timestamp_column: Column that holds the time of a row.
            id_type_mapping: Which column holds which Statsig unit: pairs of statsigUnitID and column.
            name: Name of the event, and its identifier: an update cannot change it.
            description: What the source holds and what it is for.
            tags: Tags for sorting and search.
            timestamp_as_day: Read the timestamp as a whole day.
            source_type: Whether rows come from a table or from a query of your own.
            table_name: Table to read; only for sourceType table.
            date_partition_column: Date partition column; only for sourceType table.
            custom_field_mapping: Computed fields, each with a key and a formula.
            is_read_only: Lock the source so that only the Console API can edit it.
            is_verified: Mark the source as trusted in the organisation.
            owner: Owner (id, type, name, email); unset on what the Console API creates.
            team: Name of the owning team.
            team_id: Id of the owning team.
            dry_run: Check the input and store nothing.
            all_columns: Names of all columns.
            column_types: Types of the columns, in the order of all_columns.
            skip_validation: True saves the source without checking it.
            disable_cure: True leaves the source out of CURE.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/qualifying_events/{name}`.
        """
        from . import experiments_qualifying_events_replace as operation

        return self._caller.call(
            operation.build(
                qualifying_event_name,
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

    def delete(self, qualifying_event_name: str, /) -> models.MessageResponse:
        """Delete a qualifying event by its name, which is its identifier; only a message comes back.

        Args:
            qualifying_event_name: Name of the event; it is the identifier.

        Source: `DELETE /console/v1/experiments/qualifying_events/{name}`.
        """
        from . import experiments_qualifying_events_delete as operation

        return self._caller.call(operation.build(qualifying_event_name), operation.parse)


class ExperimentsReviewsNamespace(Namespace, name="experiments.reviews"):
    """The experiments.reviews operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        experiment_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.ExperimentReview]:
        """List the reviews of an experiment, newest first, with status, author and reviewers; the change itself comes with `get`.

        Args:
            experiment_id: The experiment's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/{id}/reviews`.
        """
        from . import experiments_reviews_list as operation

        return self._caller.list_pages(
            operation.build(experiment_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    def create(
        self,
        experiment_id: str,
        /,
        *,
        type: models.ExperimentReviewType,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
        reason: str | Unset = UNSET,
        winning_group_id: str | Unset = UNSET,
        remove_targeting: bool | Unset = UNSET,
        remove_overrides: bool | Unset = UNSET,
        start_date: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        rollout_percentage: float | Unset = UNSET,
        clear_phases: bool | Unset = UNSET,
        rollout_phases: models.ExperimentReviewRolloutPhases | Unset = UNSET,
        enabled_group_names: Sequence[str] | Unset = UNSET,
        disabled_group_names: Sequence[str] | Unset = UNSET,
        owners: models.ReviewOwnerInputs | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        default_impact_multiplier: float | Unset = UNSET,
        target_app_ids: Sequence[str] | Unset = UNSET,
        allowed_reviewer_user_ids: Sequence[str] | Unset = UNSET,
        allowed_reviewer_group_ids: Sequence[str] | Unset = UNSET,
        start_time: int | datetime | Unset = UNSET,
        new_time: int | datetime | Unset = UNSET,
        overrides: models.ExperimentReviewConditionalOverrides | Unset = UNSET,
        id_overrides: models.ExperimentReviewIDOverrides | Unset = UNSET,
        allow_overrides_in_pulse: bool | Unset = UNSET,
        settings: models.ExperimentSettingsLike | Unset = UNSET,
    ) -> models.ExperimentReview:
        """Propose a change to an experiment for review; type says which one and decides which other fields are needed.

        Args:
            experiment_id: The experiment's id.
            type: Kind of change; it decides which other fields count.
            description: What is proposed, at most 2000 characters; empty when left out.
            reviewer_ids: User ids to ask for review; nobody when left out.
            reviewer_group_ids: Reviewer group ids to ask for review; none when left out.
            reason: Reason stored with the change on commit, at most 2000 characters.
            winning_group_id: With type make_decision: id of the group to ship, required there.
            remove_targeting: With type make_decision: drop the targeting too; false when left out.
            remove_overrides: With type make_decision: drop the overrides too; false when left out.
            start_date: With type start: date to begin at, if it is not to begin at once.
            group_id: With type rollout and schedule_rollout: id of the group to roll out, required there.
            rollout_percentage: With type rollout: percent of users who get the group, 0–100, required there.
            clear_phases: With type rollout: throw away scheduled phases; false when left out.
            rollout_phases: With type schedule_rollout: phases in order, each with a percentage; required there.
            enabled_group_names: With type change_enabled_groups: names of groups to turn on.
            disabled_group_names: With type change_enabled_groups: names of groups to turn off.
            owners: With type update_owners: all owners from now on, required there.
            team_id: With type update_team: id of the new team, null for none.
            default_impact_multiplier: With type update_default_impact_multiplier: the new value, required there.
            target_app_ids: With type update_target_applications: ids of all target apps from now on, required there.
            allowed_reviewer_user_ids: With type update_allowed_reviewers: ids of all users who may review from now on.
            allowed_reviewer_group_ids: With type update_allowed_reviewers: ids of all groups that may review from now on.
            start_time: With type scheduled_start: when to start, epoch ms, required there.
            new_time: With type scheduled_start_edit: the new start, epoch ms, required there.
            overrides: With type update_overrides: all gate and segment overrides; left out, the present stay, [] clears them.
            id_overrides: With type update_overrides: all id overrides; left out, the present stay, [] clears them.
            allow_overrides_in_pulse: With type update_overrides: count overridden units in Pulse; left out, as it is now.
            settings: With type update_settings: required there; as an experiment PATCH body, absent fields stay as they are.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/reviews`.
        """
        from . import experiments_reviews_create as operation

        return self._caller.call(
            operation.build(
                experiment_id,
                type=type,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
                reason=reason,
                winning_group_id=winning_group_id,
                remove_targeting=remove_targeting,
                remove_overrides=remove_overrides,
                start_date=start_date,
                group_id=group_id,
                rollout_percentage=rollout_percentage,
                clear_phases=clear_phases,
                rollout_phases=rollout_phases,
                enabled_group_names=enabled_group_names,
                disabled_group_names=disabled_group_names,
                owners=owners,
                team_id=team_id,
                default_impact_multiplier=default_impact_multiplier,
                target_app_ids=target_app_ids,
                allowed_reviewer_user_ids=allowed_reviewer_user_ids,
                allowed_reviewer_group_ids=allowed_reviewer_group_ids,
                start_time=start_time,
                new_time=new_time,
                overrides=overrides,
                id_overrides=id_overrides,
                allow_overrides_in_pulse=allow_overrides_in_pulse,
                settings=settings,
            ),
            operation.parse,
        )

    def get(self, experiment_id: str, review_id: str, /) -> models.ExperimentReview:
        """Read one experiment review: its status, reviewers, and the live next to the proposed values.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.

        Source: `GET /console/v1/experiments/{id}/reviews/{reviewID}`.
        """
        from . import experiments_reviews_get as operation

        return self._caller.call(operation.build(experiment_id, review_id), operation.parse)

    def update(
        self,
        experiment_id: str,
        review_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
    ) -> models.ExperimentReview:
        """Edit the description or reviewers of an experiment review, not its change; reviewer lists replace the old.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.
            description: New description, 1–2000 characters; left out, the old one stays.
            reviewer_ids: User ids to ask for review, in place of the present ones; left out, those stay.
            reviewer_group_ids: Reviewer group ids to ask, in place of the present ones; left out, those stay.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/experiments/{id}/reviews/{reviewID}`.
        """
        from . import experiments_reviews_update as operation

        return self._caller.call(
            operation.build(
                experiment_id,
                review_id,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
            ),
            operation.parse,
        )

    def delete(self, experiment_id: str, review_id: str, /) -> models.MessageResponse:
        """Withdraw an experiment review that is still open; only a message comes back.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.

        Source: `DELETE /console/v1/experiments/{id}/reviews/{reviewID}`.
        """
        from . import experiments_reviews_delete as operation

        return self._caller.call(operation.build(experiment_id, review_id), operation.parse)

    def approve(self, experiment_id: str, review_id: str, /, *, reason: str | Unset = UNSET) -> models.ExperimentReview:
        """Approve an experiment review, with a comment if you like; the change waits until the review is committed.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.
            reason: Comment kept with the approval, at most 2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/experiments/{id}/reviews/{reviewID}/approve`.
        """
        from . import experiments_reviews_approve as operation

        return self._caller.call(operation.build(experiment_id, review_id, reason=reason), operation.parse)

    def commit(self, experiment_id: str, review_id: str, /) -> models.MessageResponse:
        """Apply the change that an experiment review proposes; only a message comes back.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.

        Source: `PUT /console/v1/experiments/{id}/reviews/{reviewID}/commit`.
        """
        from . import experiments_reviews_commit as operation

        return self._caller.call(operation.build(experiment_id, review_id), operation.parse)

    def reject(self, experiment_id: str, review_id: str, /, *, reason: str) -> models.ExperimentReview:
        """Reject an experiment review; a reason is required. Answers the review with its new status.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.
            reason: Why it is rejected, 1–2000 characters, required.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/experiments/{id}/reviews/{reviewID}/reject`.
        """
        from . import experiments_reviews_reject as operation

        return self._caller.call(operation.build(experiment_id, review_id, reason=reason), operation.parse)


class ExperimentsSummaryChartsNamespace(Namespace, name="experiments.summary_charts"):
    """The experiments.summary_charts operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(
        self, experiment_id: str, /, *, control: str | None | Unset = UNSET, test: str | None | Unset = UNSET
    ) -> models.ExperimentSummaryCharts:
        """Read the charts of an experiment's summary by section, metric figures included (beta).

        Args:
            experiment_id: The experiment's id.
            control: Id of the control group to use instead of the preset one.
            test: Id of the test group to use instead of the preset one; "*" for all test groups.

        Source: `GET /console/v1/experiments/{id}/summary_charts`.
        """
        from . import experiments_summary_charts_get as operation

        return self._caller.call(operation.build(experiment_id, control=control, test=test), operation.parse)


class ExperimentsVersionsNamespace(Namespace, name="experiments.versions"):
    """The experiments.versions operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        experiment_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        start_date: str | date | None | Unset = UNSET,
        end_date: str | date | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.Experiment]:
        """List the versions of an experiment, each as a whole experiment; dates limit them by last change.

        Args:
            experiment_id: The experiment's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            start_date: Only versions last changed on this day or later, YYYY-MM-DD.
            end_date: Only versions last changed on this day or earlier, YYYY-MM-DD.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/{id}/versions`.
        """
        from . import experiments_versions_list as operation

        return self._caller.list_pages(
            operation.build(experiment_id, limit=limit, page=page, start_date=start_date, end_date=end_date),
            operation.parse,
            max_items=max_items,
        )


class ExperimentsNamespace(Namespace, name="experiments"):
    """The experiments operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @namespace
    def alerts(self) -> ExperimentsAlertsNamespace:
        """The experiments.alerts operations."""
        return ExperimentsAlertsNamespace(self._caller)

    @namespace
    def assignment_sources(self) -> ExperimentsAssignmentSourcesNamespace:
        """The experiments.assignment_sources operations."""
        return ExperimentsAssignmentSourcesNamespace(self._caller)

    @namespace
    def code_cleanup(self) -> ExperimentsCodeCleanupNamespace:
        """The experiments.code_cleanup operations."""
        return ExperimentsCodeCleanupNamespace(self._caller)

    @namespace
    def context(self) -> ExperimentsContextNamespace:
        """The experiments.context operations."""
        return ExperimentsContextNamespace(self._caller)

    @namespace
    def cumulative_exposures(self) -> ExperimentsCumulativeExposuresNamespace:
        """The experiments.cumulative_exposures operations."""
        return ExperimentsCumulativeExposuresNamespace(self._caller)

    @namespace
    def diagnostics_checks(self) -> ExperimentsDiagnosticsChecksNamespace:
        """The experiments.diagnostics_checks operations."""
        return ExperimentsDiagnosticsChecksNamespace(self._caller)

    @namespace
    def dimensional_exposures(self) -> ExperimentsDimensionalExposuresNamespace:
        """The experiments.dimensional_exposures operations."""
        return ExperimentsDimensionalExposuresNamespace(self._caller)

    @namespace
    def eligible_reviewers(self) -> ExperimentsEligibleReviewersNamespace:
        """The experiments.eligible_reviewers operations."""
        return ExperimentsEligibleReviewersNamespace(self._caller)

    @namespace
    def entity_properties(self) -> ExperimentsEntityPropertiesNamespace:
        """The experiments.entity_properties operations."""
        return ExperimentsEntityPropertiesNamespace(self._caller)

    @namespace
    def exposures(self) -> ExperimentsExposuresNamespace:
        """The experiments.exposures operations."""
        return ExperimentsExposuresNamespace(self._caller)

    @namespace
    def overrides(self) -> ExperimentsOverridesNamespace:
        """The experiments.overrides operations."""
        return ExperimentsOverridesNamespace(self._caller)

    @namespace
    def pulse_load_history(self) -> ExperimentsPulseLoadHistoryNamespace:
        """The experiments.pulse_load_history operations."""
        return ExperimentsPulseLoadHistoryNamespace(self._caller)

    @namespace
    def pulse_metric_result(self) -> ExperimentsPulseMetricResultNamespace:
        """The experiments.pulse_metric_result operations."""
        return ExperimentsPulseMetricResultNamespace(self._caller)

    @namespace
    def pulse_results(self) -> ExperimentsPulseResultsNamespace:
        """The experiments.pulse_results operations."""
        return ExperimentsPulseResultsNamespace(self._caller)

    @namespace
    def qualifying_events(self) -> ExperimentsQualifyingEventsNamespace:
        """The experiments.qualifying_events operations."""
        return ExperimentsQualifyingEventsNamespace(self._caller)

    @namespace
    def reviews(self) -> ExperimentsReviewsNamespace:
        """The experiments.reviews operations."""
        return ExperimentsReviewsNamespace(self._caller)

    @namespace
    def summary_charts(self) -> ExperimentsSummaryChartsNamespace:
        """The experiments.summary_charts operations."""
        return ExperimentsSummaryChartsNamespace(self._caller)

    @namespace
    def versions(self) -> ExperimentsVersionsNamespace:
        """The experiments.versions operations."""
        return ExperimentsVersionsNamespace(self._caller)

    def list(
        self,
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
        """List experiments, 100 a page unless told; filter by status, team, layer, unit type, target app, tags, creator and creation day.

        Args:
            layer_id: Only experiments in this layer.
            id_type: Only experiments on this unit type.
            team_id: Only experiments of this team; Enterprise plan only.
            status: One status or a list of them.
            target_app_id: Only experiments of this target app.
            created_start_date: Earliest day of creation, as YYYY-MM-DD.
            created_end_date: Latest day of creation, as YYYY-MM-DD.
            creator_name: Keep only what the person of this name created.
            creator_id: Keep only what the user with this id created.
            tags: One tag or a list of tags to filter by.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            stale: Only experiments that Statsig holds for stale, or only those that it does not.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments`.
        """
        from . import experiments_list as operation

        return self._caller.list_pages(
            operation.build(
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

    def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        secondary_id_type: str | None | Unset = UNSET,
        identifier_mapping_mode: models.IdentifierMappingMode | Unset = UNSET,
        identity_resolution_source: str | None | Unset = UNSET,
        hypothesis: str | Unset = UNSET,
        links: models.ExperimentLinks | Unset = UNSET,
        external_events: models.ExperimentExternalEvents | Unset = UNSET,
        groups: models.ExperimentGroupInputs | Unset = UNSET,
        control_group_id: str | Unset = UNSET,
        allocation: float | Unset = UNSET,
        user_buckets: Sequence[float] | Unset = UNSET,
        primary_metric_tags: Sequence[str] | Unset = UNSET,
        secondary_metric_tags: Sequence[str] | Unset = UNSET,
        primary_metrics: models.ExperimentMetrics | Unset = UNSET,
        secondary_metrics: models.ExperimentMetrics | Unset = UNSET,
        other_metrics: models.ExperimentMetrics | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        duration: int | Unset = UNSET,
        target_exposures: int | Unset = UNSET,
        targeting_gate_id: str | None | Unset = UNSET,
        sequential_testing: bool | Unset = UNSET,
        bonferroni_correction: bool | Unset = UNSET,
        bonferroni_correction_per_metric: bool | Unset = UNSET,
        benjamini_hochberg_per_variant: bool | Unset = UNSET,
        benjamini_hochberg_per_metric: bool | Unset = UNSET,
        benjamini_primary_metrics_only: bool | Unset = UNSET,
        default_confidence_interval: models.ConfidenceLevel | Unset = UNSET,
        default_rollup_window: int | Unset = UNSET,
        default_chance_to_beat_threshold: float | Unset = UNSET,
        bayesian_priors: models.BayesianPriors | Unset = UNSET,
        manual_quality_scores: models.ManualQualityScores | Unset = UNSET,
        status: models.ExperimentStatus | Unset = UNSET,
        launched_group_id: str | None | Unset = UNSET,
        assignment_source_name: str | Unset = UNSET,
        assignment_source_experiment_name: str | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        is_analysis_only: bool | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        allocation_duration: int | None | Unset = UNSET,
        cohorted_analysis_duration: int | Unset = UNSET,
        cohorted_metrics_mature_after_end: bool | Unset = UNSET,
        cohort_wait_until_end_to_include: bool | Unset = UNSET,
        fixed_analysis_duration: int | Unset = UNSET,
        scheduled_reload_hour: int | None | Unset = UNSET,
        scheduled_reload_type: models.ScheduledReloadType | Unset = UNSET,
        scheduled_reload_days: Sequence[int] | None | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
        auto_load_topline_impact: bool | Unset = UNSET,
        analysis_end_time: str | Unset = UNSET,
        assignment_source_filters: models.AssignmentSourceFilters | Unset = UNSET,
        analytics_type: models.ExperimentAnalyticsType | Unset = UNSET,
        default_sprt_power_param: float | Unset = UNSET,
        default_sprtmde: float | Unset = UNSET,
        sprt_baseline_mode: models.SPRTBaselineMode | Unset = UNSET,
        sprt_mde_settings: models.SPRTMetricSettings | Unset = UNSET,
        is_sidecar: bool | Unset = UNSET,
        sidecar_editor_url: str | Unset = UNSET,
        sidecar_url_filters: models.SidecarURLFilters | Unset = UNSET,
        sidecar_disable_auto_run: bool | Unset = UNSET,
        sidecar_prerun_script: str | None | Unset = UNSET,
        decision_reason: str | Unset = UNSET,
        pre_computed_user_dimensions: models.PrecomputedUserDimensions | Unset = UNSET,
        cure_covariates: models.MetricReferences | Unset = UNSET,
        stratified_sampling: models.StratifiedSamplingLike | None | Unset = UNSET,
        enabled_non_prod_environments: Sequence[str] | Unset = UNSET,
        id: str | Unset = UNSET,
        layer_id: str | Unset = UNSET,
        is_template: bool | Unset = UNSET,
    ) -> models.Experiment:
        """Create an experiment; only name is required, and one already in use gives 400. Many fields are for Warehouse Native alone.

        Args:
            name: 3–100 letters, digits, spaces, _ or -.
            description: At most 1000 characters.
            id_type: Unit type that is randomized, such as userID.
            secondary_id_type: Warehouse Native only: second unit type for ID resolution.
            identifier_mapping_mode: Warehouse Native only: how the two unit types map to each other.
            identity_resolution_source: Warehouse Native only: entity property source for ID resolution.
            hypothesis: Statement the experiment tests.
            links: Further reading, each with url and perhaps title.
            external_events: Outside events, each with name and timestamp.
            groups: Test groups, each with name, size (0–100) and parameterValues.
            control_group_id: Group that serves as the control.
            allocation: Percent 0–100 of the layer that goes to the experiment.
            user_buckets: Bucket numbers from 0 up to, not including, 1000.
            primary_metric_tags: Tags whose metrics are primary.
            secondary_metric_tags: Tags whose metrics are secondary.
            primary_metrics: Metrics that decide the hypothesis, each with name and type.
            secondary_metrics: Metrics to watch that may sway the decision, each with name and type.
            other_metrics: Metrics to explore, left out of the corrections for primary and secondary ones.
            target_apps: One target app or a list of them.
            tags: Tag names.
            duration: Planned length in days, at least 1.
            target_exposures: Planned number of exposures, at least 1.
            targeting_gate_id: Only users who pass this gate take part.
            sequential_testing: True applies sequential testing.
            bonferroni_correction: Bonferroni correction by variant.
            bonferroni_correction_per_metric: Bonferroni correction by metric.
            benjamini_hochberg_per_variant: Benjamini-Hochberg correction by variant.
            benjamini_hochberg_per_metric: Benjamini-Hochberg correction by metric.
            benjamini_primary_metrics_only: Benjamini-Hochberg correction for primary metrics alone.
            default_confidence_interval: Percent, as a string.
            default_rollup_window: Days, -1 for cumulative; Cloud experiments take only -1, 1 and 7.
            default_chance_to_beat_threshold: For Bayesian results.
            bayesian_priors: Priors by metric: metric, priorMean and priorStdDev (above 0).
            manual_quality_scores: At most 10; weights are rescaled to 100 in all, weight 0 removes a built-in check.
            status: Stage of its life.
            launched_group_id: Group that was shipped, null if none.
            assignment_source_name: Assignment source to read assignments from.
            assignment_source_experiment_name: Name of the experiment in the assignment source.
            creator_id: Statsig user id recorded as the creator.
            creator_email: E-mail address recorded as the creator's.
            is_analysis_only: Warehouse Native only: an experiment that is only analysed.
            team: Team name; Enterprise plan only.
            team_id: Team id; Enterprise plan only.
            allocation_duration: Warehouse Native only: days of allocation, at least 1.
            cohorted_analysis_duration: Warehouse Native only: days of analysis for each cohort, at least 1.
            cohorted_metrics_mature_after_end: Warehouse Native only: cohort metrics go on maturing past the end.
            cohort_wait_until_end_to_include: Warehouse Native only: counts a unit only after its cohort analysis days are over.
            fixed_analysis_duration: Days, at least 1.
            scheduled_reload_hour: Warehouse Native only: UTC hour 0–23 of scheduled result loads.
            scheduled_reload_type: Warehouse Native only: how much a scheduled load recomputes.
            scheduled_reload_days: Warehouse Native only: weekdays of scheduled loads, 0 (Sunday) to 6; null for every day.
            turbo_mode: Warehouse Native only: Turbo mode for scheduled loads.
            auto_load_topline_impact: Warehouse Native only: each load also computes topline and projected impact.
            analysis_end_time: Warehouse Native only: end of the analysis, for analysis-only experiments.
            assignment_source_filters: Conditions on assignment rows, each with condition and perhaps column and values.
            analytics_type: Statistical method of the analysis.
            default_sprt_power_param: SPRT power, in percent.
            default_sprtmde: Smallest effect for metrics without their own, when sprtBaselineMode is manual.
            sprt_baseline_mode: Mode manual needs mde, mean and stdDev per metric; in_experiment_control only mde or defaultSPRTMDE.
            sprt_mde_settings: SPRT values by metric and group.
            is_sidecar: True makes it a Sidecar experiment; the sidecar fields are saved only then.
            sidecar_editor_url: Sidecar only: http(s) address of the page to change, which the Visual Editor needs to open.
            sidecar_url_filters: Sidecar only: pages it runs on, each with type and value.
            sidecar_disable_auto_run: Sidecar only: true stops it from running on page load; it runs when left out.
            sidecar_prerun_script: Sidecar only: script run before the experiment starts; null clears it.
            decision_reason: Notes on the outcome.
            pre_computed_user_dimensions: Warehouse Native only: user dimensions computed for all metrics.
            cure_covariates: CURE covariates, each with name and type.
            stratified_sampling: Stratified sampling and its result; null for none.
            enabled_non_prod_environments: Environments other than production where it is on.
            id: 3–100 letters, digits, _ or - (no spaces).
            layer_id: Layer the experiment goes into.
            is_template: True makes a template for other experiments; cannot be changed later.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments`.
        """
        from . import experiments_create as operation

        return self._caller.call(
            operation.build(
                name=name,
                description=description,
                id_type=id_type,
                secondary_id_type=secondary_id_type,
                identifier_mapping_mode=identifier_mapping_mode,
                identity_resolution_source=identity_resolution_source,
                hypothesis=hypothesis,
                links=links,
                external_events=external_events,
                groups=groups,
                control_group_id=control_group_id,
                allocation=allocation,
                user_buckets=user_buckets,
                primary_metric_tags=primary_metric_tags,
                secondary_metric_tags=secondary_metric_tags,
                primary_metrics=primary_metrics,
                secondary_metrics=secondary_metrics,
                other_metrics=other_metrics,
                target_apps=target_apps,
                tags=tags,
                duration=duration,
                target_exposures=target_exposures,
                targeting_gate_id=targeting_gate_id,
                sequential_testing=sequential_testing,
                bonferroni_correction=bonferroni_correction,
                bonferroni_correction_per_metric=bonferroni_correction_per_metric,
                benjamini_hochberg_per_variant=benjamini_hochberg_per_variant,
                benjamini_hochberg_per_metric=benjamini_hochberg_per_metric,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                default_confidence_interval=default_confidence_interval,
                default_rollup_window=default_rollup_window,
                default_chance_to_beat_threshold=default_chance_to_beat_threshold,
                bayesian_priors=bayesian_priors,
                manual_quality_scores=manual_quality_scores,
                status=status,
                launched_group_id=launched_group_id,
                assignment_source_name=assignment_source_name,
                assignment_source_experiment_name=assignment_source_experiment_name,
                creator_id=creator_id,
                creator_email=creator_email,
                is_analysis_only=is_analysis_only,
                team=team,
                team_id=team_id,
                allocation_duration=allocation_duration,
                cohorted_analysis_duration=cohorted_analysis_duration,
                cohorted_metrics_mature_after_end=cohorted_metrics_mature_after_end,
                cohort_wait_until_end_to_include=cohort_wait_until_end_to_include,
                fixed_analysis_duration=fixed_analysis_duration,
                scheduled_reload_hour=scheduled_reload_hour,
                scheduled_reload_type=scheduled_reload_type,
                scheduled_reload_days=scheduled_reload_days,
                turbo_mode=turbo_mode,
                auto_load_topline_impact=auto_load_topline_impact,
                analysis_end_time=analysis_end_time,
                assignment_source_filters=assignment_source_filters,
                analytics_type=analytics_type,
                default_sprt_power_param=default_sprt_power_param,
                default_sprtmde=default_sprtmde,
                sprt_baseline_mode=sprt_baseline_mode,
                sprt_mde_settings=sprt_mde_settings,
                is_sidecar=is_sidecar,
                sidecar_editor_url=sidecar_editor_url,
                sidecar_url_filters=sidecar_url_filters,
                sidecar_disable_auto_run=sidecar_disable_auto_run,
                sidecar_prerun_script=sidecar_prerun_script,
                decision_reason=decision_reason,
                pre_computed_user_dimensions=pre_computed_user_dimensions,
                cure_covariates=cure_covariates,
                stratified_sampling=stratified_sampling,
                enabled_non_prod_environments=enabled_non_prod_environments,
                id=id,
                layer_id=layer_id,
                is_template=is_template,
            ),
            operation.parse,
        )

    def get(self, experiment_id: str, /, *, fields: str | Sequence[str] | None | Unset = UNSET) -> models.Experiment:
        """Read one experiment in full: status, groups, metrics, analysis settings and active review.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}`.
        """
        from . import experiments_get as operation

        return self._caller.call(operation.build(experiment_id, fields=fields), operation.parse)

    def replace(
        self,
        experiment_id: str,
        /,
        *,
        description: str,
        id_type: str,
        hypothesis: str,
        groups: models.ExperimentGroupInputs,
        allocation: float,
        targeting_gate_id: str | None,
        bonferroni_correction: bool,
        default_confidence_interval: models.ConfidenceLevel,
        status: models.ExperimentStatus,
        name: str | Unset = UNSET,
        secondary_id_type: str | None | Unset = UNSET,
        identifier_mapping_mode: models.IdentifierMappingMode | Unset = UNSET,
        identity_resolution_source: str | None | Unset = UNSET,
        links: models.ExperimentLinks | Unset = UNSET,
        external_events: models.ExperimentExternalEvents | Unset = UNSET,
        control_group_id: str | Unset = UNSET,
        user_buckets: Sequence[float] | Unset = UNSET,
        primary_metric_tags: Sequence[str] | Unset = UNSET,
        secondary_metric_tags: Sequence[str] | Unset = UNSET,
        primary_metrics: models.ExperimentMetrics | Unset = UNSET,
        secondary_metrics: models.ExperimentMetrics | Unset = UNSET,
        other_metrics: models.ExperimentMetrics | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        duration: int | Unset = UNSET,
        target_exposures: int | Unset = UNSET,
        sequential_testing: bool | Unset = UNSET,
        bonferroni_correction_per_metric: bool | Unset = UNSET,
        benjamini_hochberg_per_variant: bool | Unset = UNSET,
        benjamini_hochberg_per_metric: bool | Unset = UNSET,
        benjamini_primary_metrics_only: bool | Unset = UNSET,
        default_rollup_window: int | Unset = UNSET,
        default_chance_to_beat_threshold: float | Unset = UNSET,
        bayesian_priors: models.BayesianPriors | Unset = UNSET,
        manual_quality_scores: models.ManualQualityScores | Unset = UNSET,
        launched_group_id: str | None | Unset = UNSET,
        assignment_source_name: str | Unset = UNSET,
        assignment_source_experiment_name: str | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        is_analysis_only: bool | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        allocation_duration: int | None | Unset = UNSET,
        cohorted_analysis_duration: int | Unset = UNSET,
        cohorted_metrics_mature_after_end: bool | Unset = UNSET,
        cohort_wait_until_end_to_include: bool | Unset = UNSET,
        fixed_analysis_duration: int | Unset = UNSET,
        scheduled_reload_hour: int | None | Unset = UNSET,
        scheduled_reload_type: models.ScheduledReloadType | Unset = UNSET,
        scheduled_reload_days: Sequence[int] | None | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
        auto_load_topline_impact: bool | Unset = UNSET,
        analysis_end_time: str | Unset = UNSET,
        assignment_source_filters: models.AssignmentSourceFilters | Unset = UNSET,
        analytics_type: models.ExperimentAnalyticsType | Unset = UNSET,
        default_sprt_power_param: float | Unset = UNSET,
        default_sprtmde: float | Unset = UNSET,
        sprt_baseline_mode: models.SPRTBaselineMode | Unset = UNSET,
        sprt_mde_settings: models.SPRTMetricSettings | Unset = UNSET,
        is_sidecar: bool | Unset = UNSET,
        sidecar_editor_url: str | Unset = UNSET,
        sidecar_url_filters: models.SidecarURLFilters | Unset = UNSET,
        sidecar_disable_auto_run: bool | Unset = UNSET,
        sidecar_prerun_script: str | None | Unset = UNSET,
        decision_reason: str | Unset = UNSET,
        pre_computed_user_dimensions: models.PrecomputedUserDimensions | Unset = UNSET,
        cure_covariates: models.MetricReferences | Unset = UNSET,
        stratified_sampling: models.StratifiedSamplingLike | None | Unset = UNSET,
        enabled_non_prod_environments: Sequence[str] | Unset = UNSET,
    ) -> models.Experiment:
        """Replace an experiment: nine fields are required, status, groups and allocation among them. A name in use answers 400.

        Args:
            experiment_id: The experiment's id.
            description: Free text, at most 1000 characters.
            id_type: Unit type the experiment is based on, such as userID.
            hypothesis: Claim that the experiment is to test.
            groups: Test groups; name, size (percent, 0–100) and parameterValues are required in each.
            allocation: Percent of the layer given to the experiment, 0–100.
            targeting_gate_id: Gate whose passing users take part; null for no gate.
            bonferroni_correction: Apply the Bonferroni correction per variant.
            default_confidence_interval: Default confidence level of the results: percent, written as a string.
            status: Lifecycle status; starting, resetting, abandoning and deciding also have calls of their own.
            name: Display name, 3–100 characters: letters, digits, space, _ and -.
            secondary_id_type: Warehouse Native: second unit type for ID resolution; null for none.
            identifier_mapping_mode: Warehouse Native: how ids of the two unit types are matched in ID resolution.
            identity_resolution_source: Warehouse Native: entity property source for ID resolution; null for none.
            links: Related pages, each with a url and, if you like, a title.
            external_events: Outside events, each with a name and a numeric timestamp.
            control_group_id: Id of the group that serves as control.
            user_buckets: Bucket numbers, from 0 up to but not including 1000.
            primary_metric_tags: Metric tags for the primary metrics.
            secondary_metric_tags: Metric tags for the secondary metrics.
            primary_metrics: Metrics that judge the hypothesis; each needs name and type.
            secondary_metrics: Further metrics that may sway the analysis or decision; each needs name and type.
            other_metrics: Extra metrics to explore, free of the corrections made for primary and secondary ones.
            target_apps: One target app or a list of them.
            tags: Tag names.
            duration: Expected length in days, at least 1.
            target_exposures: Number of exposures aimed for, at least 1.
            sequential_testing: Apply sequential testing to the results.
            bonferroni_correction_per_metric: Apply the Bonferroni correction per metric.
            benjamini_hochberg_per_variant: Apply the Benjamini-Hochberg procedure per variant.
            benjamini_hochberg_per_metric: Apply the Benjamini-Hochberg procedure per metric.
            benjamini_primary_metrics_only: Limit Benjamini-Hochberg to the primary metrics.
            default_rollup_window: Default result window in days; -1 is cumulative, and cloud experiments take only -1, 1 or 7.
            default_chance_to_beat_threshold: Bayesian: chance-to-beat threshold used by default.
            bayesian_priors: Bayesian: per metric, priorMean and priorStdDev (above 0).
            manual_quality_scores: Up to 10 own scores, merged with the built-in ones, weights rescaled to 100; weight 0 drops a built-in.
            launched_group_id: Id of the group that was shipped; null when there is none.
            assignment_source_name: Name of the assignment source.
            assignment_source_experiment_name: Name that the experiment has in the assignment source.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            is_analysis_only: Warehouse Native: whether this is an analysis-only experiment.
            team: Name of the owning team; Enterprise only.
            team_id: Id of the owning team; Enterprise only.
            allocation_duration: Warehouse Native: days of allocation, at least 1.
            cohorted_analysis_duration: Warehouse Native: length of the cohorted analysis in days, at least 1.
            cohorted_metrics_mature_after_end: Warehouse Native: let cohort metrics go on maturing once the experiment has ended.
            cohort_wait_until_end_to_include: Warehouse Native: count only units past their cohortedAnalysisDuration, where that is set.
            fixed_analysis_duration: Length of a fixed analysis in days, at least 1.
            scheduled_reload_hour: Warehouse Native: UTC hour of the scheduled pulse loads, 0–23.
            scheduled_reload_type: Warehouse Native: kind of the scheduled reloads.
            scheduled_reload_days: Warehouse Native: weekdays to reload on, 0 (Sunday) to 6; null for every day.
            turbo_mode: Warehouse Native: run the scheduled reloads in Turbo mode.
            auto_load_topline_impact: Warehouse Native: also work out topline and projected launch impact on each reload.
            analysis_end_time: Warehouse Native, analysis-only experiments: when the analysis ends.
            assignment_source_filters: Filters on the assignment source; each needs a condition.
            analytics_type: Statistical method of the analysis.
            default_sprt_power_param: SPRT: power parameter used by default, in percent.
            default_sprtmde: SPRT, manual mode: minimum detectable effect for metrics that have none of their own.
            sprt_baseline_mode: SPRT: manual needs mde, mean and stdDev per metric; the other mode mde or defaultSPRTMDE only.
            sprt_mde_settings: SPRT: for each metric the mde of every group, with mean and stdDev in manual mode.
            is_sidecar: Visual Editor experiment; the sidecar fields are stored only when this is true.
            sidecar_editor_url: Visual Editor: http or https address of the page to change; the editor needs it to open.
            sidecar_url_filters: Visual Editor: on which URLs it applies; every filter carries its own type and value.
            sidecar_disable_auto_run: Visual Editor: do not run by itself on page load; left out, it does.
            sidecar_prerun_script: Visual Editor: script to run ahead of the experiment; null clears it.
            decision_reason: Notes on the outcome, for when the experiment has completed.
            pre_computed_user_dimensions: Warehouse Native: user dimensions worked out for every metric; each needs a name.
            cure_covariates: CURE covariates to use; each needs name and type.
            stratified_sampling: Stratified sampling settings, status required in them; null for none.
            enabled_non_prod_environments: Environments other than production where it is on.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}`.
        """
        from . import experiments_replace as operation

        return self._caller.call(
            operation.build(
                experiment_id,
                description=description,
                id_type=id_type,
                hypothesis=hypothesis,
                groups=groups,
                allocation=allocation,
                targeting_gate_id=targeting_gate_id,
                bonferroni_correction=bonferroni_correction,
                default_confidence_interval=default_confidence_interval,
                status=status,
                name=name,
                secondary_id_type=secondary_id_type,
                identifier_mapping_mode=identifier_mapping_mode,
                identity_resolution_source=identity_resolution_source,
                links=links,
                external_events=external_events,
                control_group_id=control_group_id,
                user_buckets=user_buckets,
                primary_metric_tags=primary_metric_tags,
                secondary_metric_tags=secondary_metric_tags,
                primary_metrics=primary_metrics,
                secondary_metrics=secondary_metrics,
                other_metrics=other_metrics,
                target_apps=target_apps,
                tags=tags,
                duration=duration,
                target_exposures=target_exposures,
                sequential_testing=sequential_testing,
                bonferroni_correction_per_metric=bonferroni_correction_per_metric,
                benjamini_hochberg_per_variant=benjamini_hochberg_per_variant,
                benjamini_hochberg_per_metric=benjamini_hochberg_per_metric,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                default_rollup_window=default_rollup_window,
                default_chance_to_beat_threshold=default_chance_to_beat_threshold,
                bayesian_priors=bayesian_priors,
                manual_quality_scores=manual_quality_scores,
                launched_group_id=launched_group_id,
                assignment_source_name=assignment_source_name,
                assignment_source_experiment_name=assignment_source_experiment_name,
                creator_id=creator_id,
                creator_email=creator_email,
                is_analysis_only=is_analysis_only,
                team=team,
                team_id=team_id,
                allocation_duration=allocation_duration,
                cohorted_analysis_duration=cohorted_analysis_duration,
                cohorted_metrics_mature_after_end=cohorted_metrics_mature_after_end,
                cohort_wait_until_end_to_include=cohort_wait_until_end_to_include,
                fixed_analysis_duration=fixed_analysis_duration,
                scheduled_reload_hour=scheduled_reload_hour,
                scheduled_reload_type=scheduled_reload_type,
                scheduled_reload_days=scheduled_reload_days,
                turbo_mode=turbo_mode,
                auto_load_topline_impact=auto_load_topline_impact,
                analysis_end_time=analysis_end_time,
                assignment_source_filters=assignment_source_filters,
                analytics_type=analytics_type,
                default_sprt_power_param=default_sprt_power_param,
                default_sprtmde=default_sprtmde,
                sprt_baseline_mode=sprt_baseline_mode,
                sprt_mde_settings=sprt_mde_settings,
                is_sidecar=is_sidecar,
                sidecar_editor_url=sidecar_editor_url,
                sidecar_url_filters=sidecar_url_filters,
                sidecar_disable_auto_run=sidecar_disable_auto_run,
                sidecar_prerun_script=sidecar_prerun_script,
                decision_reason=decision_reason,
                pre_computed_user_dimensions=pre_computed_user_dimensions,
                cure_covariates=cure_covariates,
                stratified_sampling=stratified_sampling,
                enabled_non_prod_environments=enabled_non_prod_environments,
            ),
            operation.parse,
        )

    def delete(self, experiment_id: str, /) -> models.MessageResponse:
        """Delete an experiment; no call restores it. To keep it out of sight, archive it: that can be undone.

        Args:
            experiment_id: The experiment's id.

        Source: `DELETE /console/v1/experiments/{id}`.
        """
        from . import experiments_delete as operation

        return self._caller.call(operation.build(experiment_id), operation.parse)

    def update(
        self,
        experiment_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        secondary_id_type: str | None | Unset = UNSET,
        identifier_mapping_mode: models.IdentifierMappingMode | Unset = UNSET,
        identity_resolution_source: str | None | Unset = UNSET,
        hypothesis: str | Unset = UNSET,
        links: models.ExperimentLinks | Unset = UNSET,
        external_events: models.ExperimentExternalEvents | Unset = UNSET,
        groups: models.ExperimentGroupInputs | Unset = UNSET,
        control_group_id: str | Unset = UNSET,
        allocation: float | Unset = UNSET,
        user_buckets: Sequence[float] | Unset = UNSET,
        primary_metric_tags: Sequence[str] | Unset = UNSET,
        secondary_metric_tags: Sequence[str] | Unset = UNSET,
        primary_metrics: models.ExperimentMetrics | Unset = UNSET,
        secondary_metrics: models.ExperimentMetrics | Unset = UNSET,
        other_metrics: models.ExperimentMetrics | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        duration: int | Unset = UNSET,
        target_exposures: int | Unset = UNSET,
        targeting_gate_id: str | None | Unset = UNSET,
        sequential_testing: bool | Unset = UNSET,
        bonferroni_correction: bool | Unset = UNSET,
        bonferroni_correction_per_metric: bool | Unset = UNSET,
        benjamini_hochberg_per_variant: bool | Unset = UNSET,
        benjamini_hochberg_per_metric: bool | Unset = UNSET,
        benjamini_primary_metrics_only: bool | Unset = UNSET,
        default_confidence_interval: models.ConfidenceLevel | Unset = UNSET,
        default_rollup_window: int | Unset = UNSET,
        default_chance_to_beat_threshold: float | Unset = UNSET,
        bayesian_priors: models.BayesianPriors | Unset = UNSET,
        manual_quality_scores: models.ManualQualityScores | Unset = UNSET,
        status: models.ExperimentStatus | Unset = UNSET,
        launched_group_id: str | None | Unset = UNSET,
        assignment_source_name: str | Unset = UNSET,
        assignment_source_experiment_name: str | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        is_analysis_only: bool | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        allocation_duration: int | None | Unset = UNSET,
        cohorted_analysis_duration: int | Unset = UNSET,
        cohorted_metrics_mature_after_end: bool | Unset = UNSET,
        cohort_wait_until_end_to_include: bool | Unset = UNSET,
        fixed_analysis_duration: int | Unset = UNSET,
        scheduled_reload_hour: int | None | Unset = UNSET,
        scheduled_reload_type: models.ScheduledReloadType | Unset = UNSET,
        scheduled_reload_days: Sequence[int] | None | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
        auto_load_topline_impact: bool | Unset = UNSET,
        analysis_end_time: str | Unset = UNSET,
        assignment_source_filters: models.AssignmentSourceFilters | Unset = UNSET,
        analytics_type: models.ExperimentAnalyticsType | Unset = UNSET,
        default_sprt_power_param: float | Unset = UNSET,
        default_sprtmde: float | Unset = UNSET,
        sprt_baseline_mode: models.SPRTBaselineMode | Unset = UNSET,
        sprt_mde_settings: models.SPRTMetricSettings | Unset = UNSET,
        is_sidecar: bool | Unset = UNSET,
        sidecar_editor_url: str | Unset = UNSET,
        sidecar_url_filters: models.SidecarURLFilters | Unset = UNSET,
        sidecar_disable_auto_run: bool | Unset = UNSET,
        sidecar_prerun_script: str | None | Unset = UNSET,
        decision_reason: str | Unset = UNSET,
        pre_computed_user_dimensions: models.PrecomputedUserDimensions | Unset = UNSET,
        cure_covariates: models.MetricReferences | Unset = UNSET,
        stratified_sampling: models.StratifiedSamplingLike | None | Unset = UNSET,
        enabled_non_prod_environments: Sequence[str] | Unset = UNSET,
    ) -> models.Experiment:
        """Change only the fields you pass and keep the rest; answers the whole experiment.

        Args:
            experiment_id: The experiment's id.
            name: Display name, 3–100 characters: letters, digits, space, _ and -.
            description: Free text, at most 1000 characters.
            id_type: Unit type the experiment is based on, such as userID.
            secondary_id_type: Warehouse Native: second unit type for ID resolution; null for none.
            identifier_mapping_mode: Warehouse Native: how ids of the two unit types are matched in ID resolution.
            identity_resolution_source: Warehouse Native: entity property source for ID resolution; null for none.
            hypothesis: Claim that the experiment is to test.
            links: Related pages, each with a url and, if you like, a title.
            external_events: Outside events, each with a name and a numeric timestamp.
            groups: Test groups; name, size (percent, 0–100) and parameterValues are required in each.
            control_group_id: Id of the group that serves as control.
            allocation: Percent of the layer given to the experiment, 0–100.
            user_buckets: Bucket numbers, from 0 up to but not including 1000.
            primary_metric_tags: Metric tags for the primary metrics.
            secondary_metric_tags: Metric tags for the secondary metrics.
            primary_metrics: Metrics that judge the hypothesis; each needs name and type.
            secondary_metrics: Further metrics that may sway the analysis or decision; each needs name and type.
            other_metrics: Extra metrics to explore, free of the corrections made for primary and secondary ones.
            target_apps: One target app or a list of them.
            tags: Tag names.
            duration: Expected length in days, at least 1.
            target_exposures: Number of exposures aimed for, at least 1.
            targeting_gate_id: Gate whose passing users take part; null for no gate.
            sequential_testing: Apply sequential testing to the results.
            bonferroni_correction: Apply the Bonferroni correction per variant.
            bonferroni_correction_per_metric: Apply the Bonferroni correction per metric.
            benjamini_hochberg_per_variant: Apply the Benjamini-Hochberg procedure per variant.
            benjamini_hochberg_per_metric: Apply the Benjamini-Hochberg procedure per metric.
            benjamini_primary_metrics_only: Limit Benjamini-Hochberg to the primary metrics.
            default_confidence_interval: Default confidence level of the results: percent, written as a string.
            default_rollup_window: Default result window in days; -1 is cumulative, and cloud experiments take only -1, 1 or 7.
            default_chance_to_beat_threshold: Bayesian: chance-to-beat threshold used by default.
            bayesian_priors: Bayesian: per metric, priorMean and priorStdDev (above 0).
            manual_quality_scores: Up to 10 own scores, merged with the built-in ones, weights rescaled to 100; weight 0 drops a built-in.
            status: Lifecycle status; starting, resetting, abandoning and deciding also have calls of their own.
            launched_group_id: Id of the group that was shipped; null when there is none.
            assignment_source_name: Name of the assignment source.
            assignment_source_experiment_name: Name that the experiment has in the assignment source.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            is_analysis_only: Warehouse Native: whether this is an analysis-only experiment.
            team: Name of the owning team; Enterprise only.
            team_id: Id of the owning team; Enterprise only.
            allocation_duration: Warehouse Native: days of allocation, at least 1.
            cohorted_analysis_duration: Warehouse Native: length of the cohorted analysis in days, at least 1.
            cohorted_metrics_mature_after_end: Warehouse Native: let cohort metrics go on maturing once the experiment has ended.
            cohort_wait_until_end_to_include: Warehouse Native: count only units past their cohortedAnalysisDuration, where that is set.
            fixed_analysis_duration: Length of a fixed analysis in days, at least 1.
            scheduled_reload_hour: Warehouse Native: UTC hour of the scheduled pulse loads, 0–23.
            scheduled_reload_type: Warehouse Native: kind of the scheduled reloads.
            scheduled_reload_days: Warehouse Native: weekdays to reload on, 0 (Sunday) to 6; null for every day.
            turbo_mode: Warehouse Native: run the scheduled reloads in Turbo mode.
            auto_load_topline_impact: Warehouse Native: also work out topline and projected launch impact on each reload.
            analysis_end_time: Warehouse Native, analysis-only experiments: when the analysis ends.
            assignment_source_filters: Filters on the assignment source; each needs a condition.
            analytics_type: Statistical method of the analysis.
            default_sprt_power_param: SPRT: power parameter used by default, in percent.
            default_sprtmde: SPRT, manual mode: minimum detectable effect for metrics that have none of their own.
            sprt_baseline_mode: SPRT: manual needs mde, mean and stdDev per metric; the other mode mde or defaultSPRTMDE only.
            sprt_mde_settings: SPRT: for each metric the mde of every group, with mean and stdDev in manual mode.
            is_sidecar: Visual Editor experiment; the sidecar fields are stored only when this is true.
            sidecar_editor_url: Visual Editor: http or https address of the page to change; the editor needs it to open.
            sidecar_url_filters: Visual Editor: on which URLs it applies; every filter carries its own type and value.
            sidecar_disable_auto_run: Visual Editor: do not run by itself on page load; left out, it does.
            sidecar_prerun_script: Visual Editor: script to run ahead of the experiment; null clears it.
            decision_reason: Notes on the outcome, for when the experiment has completed.
            pre_computed_user_dimensions: Warehouse Native: user dimensions worked out for every metric; each needs a name.
            cure_covariates: CURE covariates to use; each needs name and type.
            stratified_sampling: Stratified sampling settings, status required in them; null for none.
            enabled_non_prod_environments: Environments other than production where it is on.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/experiments/{id}`.
        """
        from . import experiments_update as operation

        return self._caller.call(
            operation.build(
                experiment_id,
                name=name,
                description=description,
                id_type=id_type,
                secondary_id_type=secondary_id_type,
                identifier_mapping_mode=identifier_mapping_mode,
                identity_resolution_source=identity_resolution_source,
                hypothesis=hypothesis,
                links=links,
                external_events=external_events,
                groups=groups,
                control_group_id=control_group_id,
                allocation=allocation,
                user_buckets=user_buckets,
                primary_metric_tags=primary_metric_tags,
                secondary_metric_tags=secondary_metric_tags,
                primary_metrics=primary_metrics,
                secondary_metrics=secondary_metrics,
                other_metrics=other_metrics,
                target_apps=target_apps,
                tags=tags,
                duration=duration,
                target_exposures=target_exposures,
                targeting_gate_id=targeting_gate_id,
                sequential_testing=sequential_testing,
                bonferroni_correction=bonferroni_correction,
                bonferroni_correction_per_metric=bonferroni_correction_per_metric,
                benjamini_hochberg_per_variant=benjamini_hochberg_per_variant,
                benjamini_hochberg_per_metric=benjamini_hochberg_per_metric,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                default_confidence_interval=default_confidence_interval,
                default_rollup_window=default_rollup_window,
                default_chance_to_beat_threshold=default_chance_to_beat_threshold,
                bayesian_priors=bayesian_priors,
                manual_quality_scores=manual_quality_scores,
                status=status,
                launched_group_id=launched_group_id,
                assignment_source_name=assignment_source_name,
                assignment_source_experiment_name=assignment_source_experiment_name,
                creator_id=creator_id,
                creator_email=creator_email,
                is_analysis_only=is_analysis_only,
                team=team,
                team_id=team_id,
                allocation_duration=allocation_duration,
                cohorted_analysis_duration=cohorted_analysis_duration,
                cohorted_metrics_mature_after_end=cohorted_metrics_mature_after_end,
                cohort_wait_until_end_to_include=cohort_wait_until_end_to_include,
                fixed_analysis_duration=fixed_analysis_duration,
                scheduled_reload_hour=scheduled_reload_hour,
                scheduled_reload_type=scheduled_reload_type,
                scheduled_reload_days=scheduled_reload_days,
                turbo_mode=turbo_mode,
                auto_load_topline_impact=auto_load_topline_impact,
                analysis_end_time=analysis_end_time,
                assignment_source_filters=assignment_source_filters,
                analytics_type=analytics_type,
                default_sprt_power_param=default_sprt_power_param,
                default_sprtmde=default_sprtmde,
                sprt_baseline_mode=sprt_baseline_mode,
                sprt_mde_settings=sprt_mde_settings,
                is_sidecar=is_sidecar,
                sidecar_editor_url=sidecar_editor_url,
                sidecar_url_filters=sidecar_url_filters,
                sidecar_disable_auto_run=sidecar_disable_auto_run,
                sidecar_prerun_script=sidecar_prerun_script,
                decision_reason=decision_reason,
                pre_computed_user_dimensions=pre_computed_user_dimensions,
                cure_covariates=cure_covariates,
                stratified_sampling=stratified_sampling,
                enabled_non_prod_environments=enabled_non_prod_environments,
            ),
            operation.parse,
        )

    def abandon(self, experiment_id: str, /, *, decision_reason: str) -> models.MessageResponse:
        """Abandon a started experiment; a reason is required, and one not yet started answers 400.

        Args:
            experiment_id: The experiment's id.
            decision_reason: Why the status changes.

        Source: `PUT /console/v1/experiments/{id}/abandon`.
        """
        from . import experiments_abandon as operation

        return self._caller.call(operation.build(experiment_id, decision_reason=decision_reason), operation.parse)

    def archive(self, experiment_id: str, /, *, archive_reason: str | Unset = UNSET) -> models.MessageResponse:
        """Archive an experiment, with a reason if you like; unarchive undoes it. Only a message comes back.

        Args:
            experiment_id: The experiment's id.
            archive_reason: Why it is archived; may be left out.

        Source: `PUT /console/v1/experiments/{id}/archive`.
        """
        from . import experiments_archive as operation

        return self._caller.call(operation.build(experiment_id, archive_reason=archive_reason), operation.parse)

    def defer_decision(self, experiment_id: str, /, *, stop_reason: str | Unset = UNSET) -> models.MessageResponse:
        """Conclude an experiment but leave open which group ships; an experiment that cannot do so answers 400.

        Args:
            experiment_id: The experiment's id.
            stop_reason: Why it ends now and the choice of a group waits.

        Source: `PUT /console/v1/experiments/{id}/defer_decision`.
        """
        from . import experiments_defer_decision as operation

        return self._caller.call(operation.build(experiment_id, stop_reason=stop_reason), operation.parse)

    def disable_groups(self, experiment_id: str, /, *, group_names: Sequence[str]) -> models.Experiment:
        """Turn off the groups you name and leave the others alone; answers the whole experiment.

        Args:
            experiment_id: The experiment's id.
            group_names: Names, not ids, of the groups.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/disable_groups`.
        """
        from . import experiments_disable_groups as operation

        return self._caller.call(operation.build(experiment_id, group_names=group_names), operation.parse)

    def enable_groups(self, experiment_id: str, /, *, group_names: Sequence[str]) -> models.Experiment:
        """Turn the groups you name back on; answers the whole experiment.

        Args:
            experiment_id: The experiment's id.
            group_names: Names, not ids, of the groups.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/enable_groups`.
        """
        from . import experiments_enable_groups as operation

        return self._caller.call(operation.build(experiment_id, group_names=group_names), operation.parse)

    def load_pulse(
        self,
        experiment_id: str,
        /,
        *,
        refresh: models.PulseReloadType | Unset = UNSET,
        metric_ids: Sequence[str] | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
    ) -> models.MessageResponse:
        """Start loading pulse results (Warehouse Native), a full load unless told; answers before they are there.

        Args:
            experiment_id: Rule to load for; no longer documented since 2026.
            refresh: How much to load; a full load when left out.
            metric_ids: Ids of the metrics to load.
            turbo_mode: Load in Turbo mode.

        Source: `POST /console/v1/experiments/{id}/load_pulse`.
        """
        from . import experiments_load_pulse as operation

        return self._caller.call(
            operation.build(experiment_id, refresh=refresh, metric_ids=metric_ids, turbo_mode=turbo_mode),
            operation.parse,
        )

    def make_decision(
        self,
        experiment_id: str,
        /,
        *,
        id: str,
        decision_reason: str,
        remove_targeting: bool | Unset = UNSET,
        holdout: int | Unset = UNSET,
    ) -> models.MessageResponse:
        """Ship one group of a started experiment; a reason is required. With holdout it stays live for a held-back share.

        Args:
            experiment_id: The experiment's id.
            id: Id of the group to ship; the experiment itself is named by the path.
            decision_reason: Why the status changes.
            remove_targeting: Drop the targeting as well; false when left out.
            holdout: Whole percent held back, 0–50, so that 100 - 2*holdout get the group; not enabled in every project.

        Source: `PUT /console/v1/experiments/{id}/make_decision`.
        """
        from . import experiments_make_decision as operation

        return self._caller.call(
            operation.build(
                experiment_id,
                id=id,
                decision_reason=decision_reason,
                remove_targeting=remove_targeting,
                holdout=holdout,
            ),
            operation.parse,
        )

    def reset(self, experiment_id: str, /) -> models.MessageResponse:
        """Reset an experiment that has started; one that has not answers 400, and success is only a message.

        Args:
            experiment_id: The experiment's id.

        Source: `PUT /console/v1/experiments/{id}/reset`.
        """
        from . import experiments_reset as operation

        return self._caller.call(operation.build(experiment_id), operation.parse)

    def restart_as_new(self, experiment_id: str, /, *, name: str) -> models.Experiment:
        """Make a new experiment, under a new name, from one that has started; answers the new one. Not yet started: 400.

        Args:
            experiment_id: The experiment's id.
            name: Display name of the new experiment, 3–100 characters: letters, digits, space, _ and -.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/restart_as_new`.
        """
        from . import experiments_restart_as_new as operation

        return self._caller.call(operation.build(experiment_id, name=name), operation.parse)

    def schedule_start(self, experiment_id: str, /, *, scheduled_time: int | datetime) -> models.MessageResponse:
        """Let an experiment start by itself at a given epoch-millisecond time; only a message comes back.

        Args:
            experiment_id: The experiment's id.
            scheduled_time: When to start, epoch ms.

        Source: `POST /console/v1/experiments/{id}/schedule_start`.
        """
        from . import experiments_schedule_start as operation

        return self._caller.call(operation.build(experiment_id, scheduled_time=scheduled_time), operation.parse)

    def start(
        self,
        experiment_id: str,
        /,
        *,
        analysis_start_time: str | Unset = UNSET,
        analysis_end_time: str | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
    ) -> models.MessageResponse:
        """Start an experiment now; the two analysis times are only for Warehouse Native analysis-only ones.

        Args:
            experiment_id: The experiment's id.
            analysis_start_time: Warehouse Native, analysis-only experiments: when the analysis starts.
            analysis_end_time: Warehouse Native, analysis-only experiments: when the analysis ends.
            turbo_mode: Load results in Turbo mode.

        Source: `PUT /console/v1/experiments/{id}/start`.
        """
        from . import experiments_start as operation

        return self._caller.call(
            operation.build(
                experiment_id,
                analysis_start_time=analysis_start_time,
                analysis_end_time=analysis_end_time,
                turbo_mode=turbo_mode,
            ),
            operation.parse,
        )

    def unarchive(self, experiment_id: str, /) -> models.MessageResponse:
        """Bring an archived experiment back; takes no body and answers only a message.

        Args:
            experiment_id: The experiment's id.

        Source: `PUT /console/v1/experiments/{id}/unarchive`.
        """
        from . import experiments_unarchive as operation

        return self._caller.call(operation.build(experiment_id), operation.parse)


class AsyncExperimentsAlertsNamespace(Namespace, name="experiments.alerts"):
    """The experiments.alerts operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, experiment_id: str, /) -> models.ExperimentAlerts:
        """Read guardrail alert statuses keyed by metric, with the status and figures of each non-control group.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}/alerts`.
        """
        from . import experiments_alerts_get as operation

        return await self._caller.call(operation.build(experiment_id), operation.parse)

    async def resolve(
        self, experiment_id: str, metric_id: str, /, *, reasoning: str | Unset = UNSET
    ) -> models.GuardrailAlertResolveResult:
        """Resolve the rollout alert of one metric in an experiment; answers when it was resolved.

        Args:
            experiment_id: The experiment's id.
            metric_id: The metric's id.
            reasoning: Why the alert is resolved.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/alerts/{metricId}/resolve`.
        """
        from . import experiments_alerts_resolve as operation

        return await self._caller.call(operation.build(experiment_id, metric_id, reasoning=reasoning), operation.parse)


class AsyncExperimentsAssignmentSourcesNamespace(Namespace, name="experiments.assignment_sources"):
    """The experiments.assignment_sources operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def replace(
        self,
        assignment_source_name: str,
        /,
        *,
        sql: str,
        timestamp_column: str,
        experiment_id_column: str,
        group_id_column: str,
        id_type_mapping: models.IDTypeMappings,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        group_name_column: str | Unset = UNSET,
        scheduled_reload_hour: float | None | Unset = UNSET,
    ) -> models.AssignmentSource:
        """Update an assignment source as a whole: query, its three columns and the unit mapping are required; dryRun saves nothing.

        Args:
            assignment_source_name: The assignment source's name.
            sql: Query that yields the assignments.
            timestamp_column: Column with the time of assignment.
            experiment_id_column: Column with the experiment's id.
            group_id_column: Column with the group's id.
            id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
            name: Path: present name of the source; body: its new name, if it is to change.
            description: What the source holds and what it is for.
            is_verified: Marks the source as trusted within the company.
            tags: Names of its tags.
            is_read_only: True leaves edits to the Console API alone.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            team: Name of the team responsible.
            team_id: Id of the team responsible.
            dry_run: True checks the input and saves nothing.
            group_name_column: Column with the group's name.
            scheduled_reload_hour: Hour of the day of the scheduled reload; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/assignment_source/{name}`.
        """
        from . import experiments_assignment_sources_replace as operation

        return await self._caller.call(
            operation.build(
                assignment_source_name,
                sql=sql,
                timestamp_column=timestamp_column,
                experiment_id_column=experiment_id_column,
                group_id_column=group_id_column,
                id_type_mapping=id_type_mapping,
                name=name,
                description=description,
                is_verified=is_verified,
                tags=tags,
                is_read_only=is_read_only,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                group_name_column=group_name_column,
                scheduled_reload_hour=scheduled_reload_hour,
            ),
            operation.parse,
        )

    async def delete(self, assignment_source_name: str, /) -> models.MessageResponse:
        """Delete an assignment source, which is found by its name, not an id; the answer is only a message.

        Args:
            assignment_source_name: Name of the source, which is its identifier.

        Source: `DELETE /console/v1/experiments/assignment_source/{name}`.
        """
        from . import experiments_assignment_sources_delete as operation

        return await self._caller.call(operation.build(assignment_source_name), operation.parse)

    async def update(
        self,
        assignment_source_name: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_column: str | Unset = UNSET,
        experiment_id_column: str | Unset = UNSET,
        group_id_column: str | Unset = UNSET,
        id_type_mapping: models.IDTypeMappings | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        group_name_column: str | Unset = UNSET,
        scheduled_reload_hour: float | None | Unset = UNSET,
    ) -> models.AssignmentSource:
        """Change only the sent fields of an assignment source, its name included; dryRun checks them without saving.

        Args:
            assignment_source_name: The assignment source's name.
            name: Path: present name of the source; body: its new name, if it is to change.
            description: What the source holds and what it is for.
            is_verified: Marks the source as trusted within the company.
            tags: Names of its tags.
            timestamp_column: Column with the time of assignment.
            experiment_id_column: Column with the experiment's id.
            group_id_column: Column with the group's id.
            id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
            is_read_only: True leaves edits to the Console API alone.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            team: Name of the team responsible.
            team_id: Id of the team responsible.
            dry_run: True checks the input and saves nothing.
            group_name_column: Column with the group's name.
            scheduled_reload_hour: Hour of the day of the scheduled reload; null for none.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/experiments/assignment_source/{name}`.
        """
        from . import experiments_assignment_sources_update as operation

        return await self._caller.call(
            operation.build(
                assignment_source_name,
                name=name,
                description=description,
                is_verified=is_verified,
                tags=tags,
                timestamp_column=timestamp_column,
                experiment_id_column=experiment_id_column,
                group_id_column=group_id_column,
                id_type_mapping=id_type_mapping,
                is_read_only=is_read_only,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                group_name_column=group_name_column,
                scheduled_reload_hour=scheduled_reload_hour,
            ),
            operation.parse,
        )

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.AssignmentSource]:
        """List assignment sources with their SQL, columns and unit mapping, 100 a page unless told; there are no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/assignment_sources`.
        """
        from . import experiments_assignment_sources_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        sql: str,
        timestamp_column: str,
        experiment_id_column: str,
        group_id_column: str,
        id_type_mapping: models.IDTypeMappings,
        description: str | Unset = UNSET,
        is_verified: bool | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        owner: models.OwnerLike | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
        group_name_column: str | Unset = UNSET,
        scheduled_reload_hour: float | None | Unset = UNSET,
    ) -> models.AssignmentSource:
        """Create an assignment source from SQL, with columns for time, experiment and group and a unit mapping; dryRun only checks.

        Args:
            name: Unique among assignment sources.
            sql: Query that yields the assignments.
            timestamp_column: Column with the time of assignment.
            experiment_id_column: Column with the experiment's id.
            group_id_column: Column with the group's id.
            id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
            description: What the source holds and what it is for.
            is_verified: Marks the source as trusted within the company.
            tags: Names of its tags.
            is_read_only: True leaves edits to the Console API alone.
            owner: Owner as id, type, name and email; unset on entities made through this API.
            team: Name of the team responsible.
            team_id: Id of the team responsible.
            dry_run: True checks the input and saves nothing.
            group_name_column: Column with the group's name.
            scheduled_reload_hour: Hour of the day of the scheduled reload; null for none.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/assignment_sources`.
        """
        from . import experiments_assignment_sources_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                sql=sql,
                timestamp_column=timestamp_column,
                experiment_id_column=experiment_id_column,
                group_id_column=group_id_column,
                id_type_mapping=id_type_mapping,
                description=description,
                is_verified=is_verified,
                tags=tags,
                is_read_only=is_read_only,
                owner=owner,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
                group_name_column=group_name_column,
                scheduled_reload_hour=scheduled_reload_hour,
            ),
            operation.parse,
        )


class AsyncExperimentsCodeCleanupNamespace(Namespace, name="experiments.code_cleanup"):
    """The experiments.code_cleanup operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def create(self, experiment_id: str, /) -> models.MessageResponse:
        """Start the code clean-up of a stale experiment; one that is not stale answers 400. The answer says only that it began.

        Args:
            experiment_id: The experiment's id.

        Source: `POST /console/v1/experiments/{id}/code_cleanup`.
        """
        from . import experiments_code_cleanup_create as operation

        return await self._caller.call(operation.build(experiment_id), operation.parse)


class AsyncExperimentsContextNamespace(Namespace, name="experiments.context"):
    """The experiments.context operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, experiment_id: str, /) -> models.ExperimentContext:
        """Get one text that describes the experiment for an AI assistant.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}/context`.
        """
        from . import experiments_context_get as operation

        return await self._caller.call(operation.build(experiment_id), operation.parse)


class AsyncExperimentsCumulativeExposuresNamespace(Namespace, name="experiments.cumulative_exposures"):
    """The experiments.cumulative_exposures operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(self, experiment_id: str, /, *, max_items: int | None = None) -> AsyncPages[models.CumulativeExposure]:
        """Read running exposure counts by date, one series for each group.

        Args:
            experiment_id: The experiment's id.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/{id}/cumulative_exposures`.
        """
        from . import experiments_cumulative_exposures_list as operation

        return self._caller.list_pages(operation.build(experiment_id), operation.parse, max_items=max_items)


class AsyncExperimentsDiagnosticsChecksNamespace(Namespace, name="experiments.diagnostics_checks"):
    """The experiments.diagnostics_checks operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(
        self,
        experiment_id: str,
        /,
        *,
        type: models.ExperimentDiagnosticsType | None | Unset = UNSET,
        start_date: str | date | None | Unset = UNSET,
        end_date: str | date | None | Unset = UNSET,
        last_days: int | None | Unset = UNSET,
    ) -> models.ExperimentDiagnosticsChecks:
        """Read daily check counts per group, the last 7 days unless told; is_realtime marks a last day still filling.

        Args:
            experiment_id: The experiment's id.
            type: What is counted per day; daily cumulative checks when left out.
            start_date: First day, YYYY-MM-DD.
            end_date: Last day, YYYY-MM-DD.
            last_days: How many recent days, 1–90; ignored beside startDate or endDate, 7 when none is given.

        Source: `GET /console/v1/experiments/{id}/diagnostics_checks`.
        """
        from . import experiments_diagnostics_checks_get as operation

        return await self._caller.call(
            operation.build(experiment_id, type=type, start_date=start_date, end_date=end_date, last_days=last_days),
            operation.parse,
        )


class AsyncExperimentsDimensionalExposuresNamespace(Namespace, name="experiments.dimensional_exposures"):
    """The experiments.dimensional_exposures operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(
        self,
        experiment_id: str,
        /,
        *,
        dimension_type: str | Sequence[str] | None | Unset = UNSET,
        severity: models.DimensionalExposureSeverityFilter | None | Unset = UNSET,
    ) -> models.DimensionalExposures:
        """Find sample-ratio mismatch by dimension: unit count, p-value and severity of each dimension value.

        Args:
            experiment_id: The experiment's id.
            dimension_type: Dimension or list of dimensions to keep, such as metadata.country.
            severity: Keep values whose p-value is below 0.01 (warning) or 0.001 (failure).

        Source: `GET /console/v1/experiments/{id}/dimensional_exposures`.
        """
        from . import experiments_dimensional_exposures_get as operation

        return await self._caller.call(
            operation.build(experiment_id, dimension_type=dimension_type, severity=severity), operation.parse
        )


class AsyncExperimentsEligibleReviewersNamespace(Namespace, name="experiments.eligible_reviewers"):
    """The experiments.eligible_reviewers operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, experiment_id: str, /) -> models.EligibleReviewers:
        """See who may review an experiment; everyone_eligible means no reviewers are set. Project admins always may, unlisted.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}/eligible_reviewers`.
        """
        from . import experiments_eligible_reviewers_get as operation

        return await self._caller.call(operation.build(experiment_id), operation.parse)


class AsyncExperimentsEntityPropertiesNamespace(Namespace, name="experiments.entity_properties"):
    """The experiments.entity_properties operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.EntityPropertySource]:
        """List entity property sources with their SQL, timestamp column and unit mapping, 100 a page unless told; no filters.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/entity_properties`.
        """
        from . import experiments_entity_properties_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

    async def create(
        self,
        *,
        name: str,
        sql: str,
        id_type_mapping: models.IDTypeMappings,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_column: str | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> models.EntityPropertySource:
        """Create an entity property source; name, SQL and unit mapping are required, a timestamp column is not. dryRun only checks.

        Args:
            name: Unique among entity property sources.
            sql: Query that yields the properties.
            id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
            description: What the source holds and what it is for.
            tags: Names of its tags.
            timestamp_column: Column with the time; may be left out.
            timestamp_as_day: True reads the timestamp as a day.
            is_read_only: True leaves edits to the Console API alone.
            team: Name of the team responsible.
            team_id: Id of the team responsible.
            dry_run: True checks the input and saves nothing.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/entity_properties`.
        """
        from . import experiments_entity_properties_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                sql=sql,
                id_type_mapping=id_type_mapping,
                description=description,
                tags=tags,
                timestamp_column=timestamp_column,
                timestamp_as_day=timestamp_as_day,
                is_read_only=is_read_only,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    async def get(self, entity_property_name: str, /) -> models.EntityPropertySource:
        """Read one entity property source by name: SQL, timestamp handling, unit mapping, owner, and whether only the API edits it.

        Args:
            entity_property_name: Name of the source, which is its identifier.

        Source: `GET /console/v1/experiments/entity_property/{name}`.
        """
        from . import experiments_entity_properties_get as operation

        return await self._caller.call(operation.build(entity_property_name), operation.parse)

    async def replace(
        self,
        entity_property_name: str,
        /,
        *,
        sql: str,
        id_type_mapping: models.IDTypeMappings,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_column: str | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> models.EntityPropertySource:
        """Replace an entity property source; sql and idTypeMapping are required, and name in the body renames it.

        Args:
            entity_property_name: The entity property's name.
            sql: Query that yields the rows of the source.
            id_type_mapping: Which column holds which Statsig unit: pairs of statsigUnitID and column.
            name: Name of the source; in the body, a new name for it.
            description: What the source holds and what it is for.
            tags: Names of its tags.
            timestamp_column: Column that holds the time of a row.
            timestamp_as_day: Read the timestamp as a whole day.
            is_read_only: Lock the source so that only the Console API can edit it.
            team: Name of the owning team.
            team_id: Id of the owning team.
            dry_run: Check the input and store nothing.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/entity_property/{name}`.
        """
        from . import experiments_entity_properties_replace as operation

        return await self._caller.call(
            operation.build(
                entity_property_name,
                sql=sql,
                id_type_mapping=id_type_mapping,
                name=name,
                description=description,
                tags=tags,
                timestamp_column=timestamp_column,
                timestamp_as_day=timestamp_as_day,
                is_read_only=is_read_only,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )

    async def delete(self, entity_property_name: str, /) -> models.MessageResponse:
        """Delete an entity property source, found by name and not by id; answers only a message, 404 if there is none.

        Args:
            entity_property_name: Name of the source, which is its identifier.

        Source: `DELETE /console/v1/experiments/entity_property/{name}`.
        """
        from . import experiments_entity_properties_delete as operation

        return await self._caller.call(operation.build(entity_property_name), operation.parse)

    async def update(
        self,
        entity_property_name: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        timestamp_column: str | Unset = UNSET,
        timestamp_as_day: bool | Unset = UNSET,
        id_type_mapping: models.IDTypeMappings | Unset = UNSET,
        is_read_only: bool | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        dry_run: bool | Unset = UNSET,
    ) -> models.EntityPropertySource:
        """Change the fields you pass of an entity property source; its sql is read-only here, and dryRun only checks.

        Args:
            entity_property_name: The entity property's name.
            name: Name of the source; in the body, a new name for it.
            description: What the source holds and what it is for.
            tags: Names of its tags.
            timestamp_column: Column that holds the time of a row.
            timestamp_as_day: Read the timestamp as a whole day.
            id_type_mapping: Which column holds which Statsig unit: pairs of statsigUnitID and column.
            is_read_only: Lock the source so that only the Console API can edit it.
            team: Name of the owning team.
            team_id: Id of the owning team.
            dry_run: Check the input and store nothing.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/experiments/entity_property/{name}`.
        """
        from . import experiments_entity_properties_update as operation

        return await self._caller.call(
            operation.build(
                entity_property_name,
                name=name,
                description=description,
                tags=tags,
                timestamp_column=timestamp_column,
                timestamp_as_day=timestamp_as_day,
                id_type_mapping=id_type_mapping,
                is_read_only=is_read_only,
                team=team,
                team_id=team_id,
                dry_run=dry_run,
            ),
            operation.parse,
        )


class AsyncExperimentsExposuresNamespace(Namespace, name="experiments.exposures"):
    """The experiments.exposures operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, experiment_name: str, /) -> models.ExposureCounts:
        """Count the exposures of one experiment; no longer documented, exposures.count takes several ids at once.

        Args:
            experiment_name: The experiment's name.

        Deprecated: the document has dropped it; the service still answers.

        Source: `GET /console/v1/experiments/{experimentName}/exposures`.
        """
        from . import experiments_exposures_get as operation

        warn_deprecated("experiments.exposures.get", frames=1)
        return await self._caller.call(operation.build(experiment_name), operation.parse)


class AsyncExperimentsOverridesNamespace(Namespace, name="experiments.overrides"):
    """The experiments.overrides operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, experiment_id: str, /) -> models.ExperimentOverrides:
        """Read which gates, segments and ids are forced into which group, by environment.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}/overrides`.
        """
        from . import experiments_overrides_get as operation

        return await self._caller.call(operation.build(experiment_id), operation.parse)

    async def set(
        self,
        experiment_id: str,
        /,
        *,
        overrides: models.ConditionalOverrides,
        user_id_overrides: models.UserIDOverrides,
    ) -> models.ExperimentOverrides:
        """Set the whole set of experiment overrides; both lists are required, read first what you want to keep.

        Args:
            experiment_id: The experiment's id.
            overrides: Gates and segments that force a group, at most 1,000: type, id and groupID in each.
            user_id_overrides: Ids that are forced into a group: groupID and up to 1,000 ids in each.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/overrides`.
        """
        from . import experiments_overrides_set as operation

        return await self._caller.call(
            operation.build(experiment_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    async def remove(
        self,
        experiment_id: str,
        /,
        *,
        overrides: models.ConditionalOverrides,
        user_id_overrides: models.UserIDOverrides,
    ) -> models.ExperimentOverrides:
        """Remove the experiment overrides you name. The body is demanded here: a call without one may clear every override.

        Args:
            experiment_id: The experiment's id.
            overrides: Gates and segments that force a group, at most 1,000: type, id and groupID in each.
            user_id_overrides: Ids that are forced into a group: groupID and up to 1,000 ids in each.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/experiments/{id}/overrides`.
        """
        from . import experiments_overrides_remove as operation

        return await self._caller.call(
            operation.build(experiment_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    async def add(
        self,
        experiment_id: str,
        /,
        *,
        overrides: models.ConditionalOverrides,
        user_id_overrides: models.UserIDOverrides,
    ) -> models.ExperimentOverrides:
        """Add overrides to those already there; both lists are required, [] where you have none to add.

        Args:
            experiment_id: The experiment's id.
            overrides: Gates and segments that force a group, at most 1,000: type, id and groupID in each.
            user_id_overrides: Ids that are forced into a group: groupID and up to 1,000 ids in each.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/experiments/{id}/overrides`.
        """
        from . import experiments_overrides_add as operation

        return await self._caller.call(
            operation.build(experiment_id, overrides=overrides, user_id_overrides=user_id_overrides), operation.parse
        )

    async def remove_conditional(
        self,
        experiment_id: str,
        conditional_type: models.ConditionalOverrideType,
        conditional_name: str,
        /,
        *,
        group_id: str,
        environment: str | None | Unset = UNSET,
    ) -> models.ExperimentOverrides:
        """Remove one gate or segment override; succeeds also when there is none. Answers the overrides left.

        Args:
            experiment_id: The experiment's id.
            conditional_type: Whether a gate or a segment is overridden.
            conditional_name: Name of the overridden gate or segment.
            group_id: Name of the experiment group that the override forces.
            environment: Environment of the override; left out, the one that holds in all of them.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/experiments/{id}/overrides/conditional/{type}/{name}`.
        """
        from . import experiments_overrides_remove_conditional as operation

        return await self._caller.call(
            operation.build(
                experiment_id, conditional_type, conditional_name, group_id=group_id, environment=environment
            ),
            operation.parse,
        )

    async def remove_user(
        self,
        experiment_id: str,
        user_id: str,
        /,
        *,
        group_id: str,
        unit_type: str | None | Unset = UNSET,
        environment: str | None | Unset = UNSET,
    ) -> models.ExperimentOverrides:
        """Free one id from one group, unit type and environment; safe to repeat. Answers every override that is left.

        Args:
            experiment_id: The experiment's id.
            user_id: The user's id.
            group_id: Name of the experiment group that the override forces.
            unit_type: Unit type of the override; the experiment's own when left out.
            environment: Environment of the override; left out, the one that holds in all of them.

        May answer a message alone: then every field is missing.

        Source: `DELETE /console/v1/experiments/{id}/overrides/userID/{userID}`.
        """
        from . import experiments_overrides_remove_user as operation

        return await self._caller.call(
            operation.build(experiment_id, user_id, group_id=group_id, unit_type=unit_type, environment=environment),
            operation.parse,
        )


class AsyncExperimentsPulseLoadHistoryNamespace(Namespace, name="experiments.pulse_load_history"):
    """The experiments.pulse_load_history operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        experiment_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.PulseLoad]:
        """List past pulse loads (Warehouse Native): when, by whom, for which days, of which kind and how each ended.

        Args:
            experiment_id: The experiment's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/{id}/pulse_load_history`.
        """
        from . import experiments_pulse_load_history_list as operation

        return self._caller.list_pages(
            operation.build(experiment_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    async def get(self, experiment_id: str, dag_id: str, /) -> models.PulseLoadDetails:
        """Look into one pulse load (Warehouse Native): its jobs with warehouse ids, times in epoch ms and the SQL run.

        Args:
            experiment_id: The experiment's id.
            dag_id: The dag's id.

        Source: `GET /console/v1/experiments/{id}/pulse_load_history/{dagID}`.
        """
        from . import experiments_pulse_load_history_get as operation

        return await self._caller.call(operation.build(experiment_id, dag_id), operation.parse)

    async def cancel(self, experiment_id: str, dag_id: str, /) -> models.MessageResponse:
        """Stop a pulse load (Warehouse Native) by its dagID; only a message comes back, 404 for an unknown one.

        Args:
            experiment_id: The experiment's id.
            dag_id: The dag's id.

        Source: `POST /console/v1/experiments/{id}/pulse_load_history/{dagID}/cancel`.
        """
        from . import experiments_pulse_load_history_cancel as operation

        return await self._caller.call(operation.build(experiment_id, dag_id), operation.parse)


class AsyncExperimentsPulseMetricResultNamespace(Namespace, name="experiments.pulse_metric_result"):
    """The experiments.pulse_metric_result operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(
        self,
        experiment_id: str,
        /,
        *,
        control: str,
        test: str,
        cuped: str | bool | None | Unset = UNSET,
        confidence: str | float | None | Unset = UNSET,
        apply_bonferroni_per_variant: str | bool | None | Unset = UNSET,
        apply_bonferroni_per_metric: str | bool | None | Unset = UNSET,
        bonferroni_primary_metric_weight: str | float | None | Unset = UNSET,
        apply_benjamini_hochberg_per_metric: str | bool | None | Unset = UNSET,
        apply_benjamini_hochberg_per_variant: str | bool | None | Unset = UNSET,
        benjamini_primary_metrics_only: str | bool | None | Unset = UNSET,
        date: str | date | None | Unset = UNSET,
        benjamini_across_all_test_groups: str | bool | None | Unset = UNSET,
        metric_id: str,
    ) -> models.ExperimentPulseMetricResult:
        """Compare two groups on one metric, broken down by dimension; control, test and metricID are required.

        Args:
            experiment_id: The experiment's id.
            control: Id of the control group.
            test: Id of the test group.
            cuped: Apply CUPED, "true" or "false".
            confidence: Confidence level in percent, 0–100.
            apply_bonferroni_per_variant: Bonferroni correction per variant, "true" or "false".
            apply_bonferroni_per_metric: Bonferroni correction per metric, "true" or "false".
            bonferroni_primary_metric_weight: Share of alpha given to the primary metrics.
            apply_benjamini_hochberg_per_metric: Benjamini-Hochberg correction per metric, "true" or "false".
            apply_benjamini_hochberg_per_variant: Benjamini-Hochberg correction per variant, "true" or "false".
            benjamini_primary_metrics_only: Limit Benjamini-Hochberg to the primary metrics, "true" or "false".
            date: Day of the results, YYYY-MM-DD.
            benjamini_across_all_test_groups: Correct over all test groups, not just the asked pair; "true" (default) or "false".
            metric_id: Metric, written <metric_name>::<metric_type>.

        Source: `GET /console/v1/experiments/{id}/pulse_metric_result`.
        """
        from . import experiments_pulse_metric_result_get as operation

        return await self._caller.call(
            operation.build(
                experiment_id,
                control=control,
                test=test,
                cuped=cuped,
                confidence=confidence,
                apply_bonferroni_per_variant=apply_bonferroni_per_variant,
                apply_bonferroni_per_metric=apply_bonferroni_per_metric,
                bonferroni_primary_metric_weight=bonferroni_primary_metric_weight,
                apply_benjamini_hochberg_per_metric=apply_benjamini_hochberg_per_metric,
                apply_benjamini_hochberg_per_variant=apply_benjamini_hochberg_per_variant,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                date=date,
                benjamini_across_all_test_groups=benjamini_across_all_test_groups,
                metric_id=metric_id,
            ),
            operation.parse,
        )


class AsyncExperimentsPulseResultsNamespace(Namespace, name="experiments.pulse_results"):
    """The experiments.pulse_results operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(
        self,
        experiment_id: str,
        /,
        *,
        control: str,
        test: str,
        cuped: str | bool | None | Unset = UNSET,
        confidence: str | float | None | Unset = UNSET,
        apply_bonferroni_per_variant: str | bool | None | Unset = UNSET,
        apply_bonferroni_per_metric: str | bool | None | Unset = UNSET,
        bonferroni_primary_metric_weight: str | float | None | Unset = UNSET,
        apply_benjamini_hochberg_per_metric: str | bool | None | Unset = UNSET,
        apply_benjamini_hochberg_per_variant: str | bool | None | Unset = UNSET,
        benjamini_primary_metrics_only: str | bool | None | Unset = UNSET,
        date: str | date | None | Unset = UNSET,
        benjamini_across_all_test_groups: str | bool | None | Unset = UNSET,
    ) -> models.ExperimentPulseResults:
        """Compare a test with a control group on every primary, secondary and other metric of the experiment (beta).

        Args:
            experiment_id: The experiment's id.
            control: Id of the control group.
            test: Id of the test group.
            cuped: Apply CUPED, "true" or "false".
            confidence: Confidence level in percent, 0–100.
            apply_bonferroni_per_variant: Bonferroni correction per variant, "true" or "false".
            apply_bonferroni_per_metric: Bonferroni correction per metric, "true" or "false".
            bonferroni_primary_metric_weight: Share of alpha given to the primary metrics.
            apply_benjamini_hochberg_per_metric: Benjamini-Hochberg correction per metric, "true" or "false".
            apply_benjamini_hochberg_per_variant: Benjamini-Hochberg correction per variant, "true" or "false".
            benjamini_primary_metrics_only: Limit Benjamini-Hochberg to the primary metrics, "true" or "false".
            date: Day of the results, YYYY-MM-DD.
            benjamini_across_all_test_groups: Correct over all test groups, not just the asked pair; "true" (default) or "false".

        Source: `GET /console/v1/experiments/{id}/pulse_results`.
        """
        from . import experiments_pulse_results_get as operation

        return await self._caller.call(
            operation.build(
                experiment_id,
                control=control,
                test=test,
                cuped=cuped,
                confidence=confidence,
                apply_bonferroni_per_variant=apply_bonferroni_per_variant,
                apply_bonferroni_per_metric=apply_bonferroni_per_metric,
                bonferroni_primary_metric_weight=bonferroni_primary_metric_weight,
                apply_benjamini_hochberg_per_metric=apply_benjamini_hochberg_per_metric,
                apply_benjamini_hochberg_per_variant=apply_benjamini_hochberg_per_variant,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                date=date,
                benjamini_across_all_test_groups=benjamini_across_all_test_groups,
            ),
            operation.parse,
        )


class AsyncExperimentsQualifyingEventsNamespace(Namespace, name="experiments.qualifying_events"):
    """The experiments.qualifying_events operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, max_items: int | None = None
    ) -> AsyncPages[models.MetricSource]:
        """List qualifying events page by page, each with its SQL, timestamp column and unit mapping.

        Args:
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/qualifying_events`.
        """
        from . import experiments_qualifying_events_list as operation

        return self._caller.list_pages(operation.build(limit=limit, page=page), operation.parse, max_items=max_items)

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
        """Define a qualifying event; name, sql, timestampColumn and idTypeMapping are required. dryRun checks without saving.

        Args:
            name: Name of the event, and its identifier: an update cannot change it.
            sql: Query that yields the rows of the source.
            timestamp_column: Column that holds the time of a row.
            id_type_mapping: Which column holds which Statsig unit: pairs of statsigUnitID and column.
            description: What the source holds and what it is for.
            tags: Tags for sorting and search.
            timestamp_as_day: Read the timestamp as a whole day.
            source_type: Whether rows come from a table or from a query of your own.
            table_name: Table to read; only for sourceType table.
            date_partition_column: Date partition column; only for sourceType table.
            custom_field_mapping: Computed fields, each with a key and a formula.
            is_read_only: Lock the source so that only the Console API can edit it.
            is_verified: Mark the source as trusted in the organisation.
            owner: Owner (id, type, name, email); unset on what the Console API creates.
            team: Name of the owning team.
            team_id: Id of the owning team.
            dry_run: Check the input and store nothing.
            all_columns: Names of all columns.
            column_types: Types of the columns, in the order of all_columns.
            skip_validation: True saves the source without checking it.
            disable_cure: True leaves the source out of CURE.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/qualifying_events`.
        """
        from . import experiments_qualifying_events_create as operation

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

    async def get(self, qualifying_event_name: str, /) -> models.MetricSource:
        """Read one qualifying event by name: its SQL or table, timestamp column, unit mapping and owner.

        Args:
            qualifying_event_name: Name of the event; it is the identifier.

        Source: `GET /console/v1/experiments/qualifying_events/{name}`.
        """
        from . import experiments_qualifying_events_get as operation

        return await self._caller.call(operation.build(qualifying_event_name), operation.parse)

    async def replace(
        self,
        qualifying_event_name: str,
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
        """Replace a qualifying event; sql, timestampColumn and idTypeMapping are required, the name cannot change.

        Args:
            qualifying_event_name: The qualifying event's name.
            sql: Query that yields the rows of the source.
            timestamp_column: Column that holds the time of a row.
            id_type_mapping: Which column holds which Statsig unit: pairs of statsigUnitID and column.
            name: Name of the event, and its identifier: an update cannot change it.
            description: What the source holds and what it is for.
            tags: Tags for sorting and search.
            timestamp_as_day: Read the timestamp as a whole day.
            source_type: Whether rows come from a table or from a query of your own.
            table_name: Table to read; only for sourceType table.
            date_partition_column: Date partition column; only for sourceType table.
            custom_field_mapping: Computed fields, each with a key and a formula.
            is_read_only: Lock the source so that only the Console API can edit it.
            is_verified: Mark the source as trusted in the organisation.
            owner: Owner (id, type, name, email); unset on what the Console API creates.
            team: Name of the owning team.
            team_id: Id of the owning team.
            dry_run: Check the input and store nothing.
            all_columns: Names of all columns.
            column_types: Types of the columns, in the order of all_columns.
            skip_validation: True saves the source without checking it.
            disable_cure: True leaves the source out of CURE.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/qualifying_events/{name}`.
        """
        from . import experiments_qualifying_events_replace as operation

        return await self._caller.call(
            operation.build(
                qualifying_event_name,
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

    async def delete(self, qualifying_event_name: str, /) -> models.MessageResponse:
        """Delete a qualifying event by its name, which is its identifier; only a message comes back.

        Args:
            qualifying_event_name: Name of the event; it is the identifier.

        Source: `DELETE /console/v1/experiments/qualifying_events/{name}`.
        """
        from . import experiments_qualifying_events_delete as operation

        return await self._caller.call(operation.build(qualifying_event_name), operation.parse)


class AsyncExperimentsReviewsNamespace(Namespace, name="experiments.reviews"):
    """The experiments.reviews operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        experiment_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.ExperimentReview]:
        """List the reviews of an experiment, newest first, with status, author and reviewers; the change itself comes with `get`.

        Args:
            experiment_id: The experiment's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/{id}/reviews`.
        """
        from . import experiments_reviews_list as operation

        return self._caller.list_pages(
            operation.build(experiment_id, limit=limit, page=page), operation.parse, max_items=max_items
        )

    async def create(
        self,
        experiment_id: str,
        /,
        *,
        type: models.ExperimentReviewType,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
        reason: str | Unset = UNSET,
        winning_group_id: str | Unset = UNSET,
        remove_targeting: bool | Unset = UNSET,
        remove_overrides: bool | Unset = UNSET,
        start_date: str | Unset = UNSET,
        group_id: str | Unset = UNSET,
        rollout_percentage: float | Unset = UNSET,
        clear_phases: bool | Unset = UNSET,
        rollout_phases: models.ExperimentReviewRolloutPhases | Unset = UNSET,
        enabled_group_names: Sequence[str] | Unset = UNSET,
        disabled_group_names: Sequence[str] | Unset = UNSET,
        owners: models.ReviewOwnerInputs | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        default_impact_multiplier: float | Unset = UNSET,
        target_app_ids: Sequence[str] | Unset = UNSET,
        allowed_reviewer_user_ids: Sequence[str] | Unset = UNSET,
        allowed_reviewer_group_ids: Sequence[str] | Unset = UNSET,
        start_time: int | datetime | Unset = UNSET,
        new_time: int | datetime | Unset = UNSET,
        overrides: models.ExperimentReviewConditionalOverrides | Unset = UNSET,
        id_overrides: models.ExperimentReviewIDOverrides | Unset = UNSET,
        allow_overrides_in_pulse: bool | Unset = UNSET,
        settings: models.ExperimentSettingsLike | Unset = UNSET,
    ) -> models.ExperimentReview:
        """Propose a change to an experiment for review; type says which one and decides which other fields are needed.

        Args:
            experiment_id: The experiment's id.
            type: Kind of change; it decides which other fields count.
            description: What is proposed, at most 2000 characters; empty when left out.
            reviewer_ids: User ids to ask for review; nobody when left out.
            reviewer_group_ids: Reviewer group ids to ask for review; none when left out.
            reason: Reason stored with the change on commit, at most 2000 characters.
            winning_group_id: With type make_decision: id of the group to ship, required there.
            remove_targeting: With type make_decision: drop the targeting too; false when left out.
            remove_overrides: With type make_decision: drop the overrides too; false when left out.
            start_date: With type start: date to begin at, if it is not to begin at once.
            group_id: With type rollout and schedule_rollout: id of the group to roll out, required there.
            rollout_percentage: With type rollout: percent of users who get the group, 0–100, required there.
            clear_phases: With type rollout: throw away scheduled phases; false when left out.
            rollout_phases: With type schedule_rollout: phases in order, each with a percentage; required there.
            enabled_group_names: With type change_enabled_groups: names of groups to turn on.
            disabled_group_names: With type change_enabled_groups: names of groups to turn off.
            owners: With type update_owners: all owners from now on, required there.
            team_id: With type update_team: id of the new team, null for none.
            default_impact_multiplier: With type update_default_impact_multiplier: the new value, required there.
            target_app_ids: With type update_target_applications: ids of all target apps from now on, required there.
            allowed_reviewer_user_ids: With type update_allowed_reviewers: ids of all users who may review from now on.
            allowed_reviewer_group_ids: With type update_allowed_reviewers: ids of all groups that may review from now on.
            start_time: With type scheduled_start: when to start, epoch ms, required there.
            new_time: With type scheduled_start_edit: the new start, epoch ms, required there.
            overrides: With type update_overrides: all gate and segment overrides; left out, the present stay, [] clears them.
            id_overrides: With type update_overrides: all id overrides; left out, the present stay, [] clears them.
            allow_overrides_in_pulse: With type update_overrides: count overridden units in Pulse; left out, as it is now.
            settings: With type update_settings: required there; as an experiment PATCH body, absent fields stay as they are.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/reviews`.
        """
        from . import experiments_reviews_create as operation

        return await self._caller.call(
            operation.build(
                experiment_id,
                type=type,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
                reason=reason,
                winning_group_id=winning_group_id,
                remove_targeting=remove_targeting,
                remove_overrides=remove_overrides,
                start_date=start_date,
                group_id=group_id,
                rollout_percentage=rollout_percentage,
                clear_phases=clear_phases,
                rollout_phases=rollout_phases,
                enabled_group_names=enabled_group_names,
                disabled_group_names=disabled_group_names,
                owners=owners,
                team_id=team_id,
                default_impact_multiplier=default_impact_multiplier,
                target_app_ids=target_app_ids,
                allowed_reviewer_user_ids=allowed_reviewer_user_ids,
                allowed_reviewer_group_ids=allowed_reviewer_group_ids,
                start_time=start_time,
                new_time=new_time,
                overrides=overrides,
                id_overrides=id_overrides,
                allow_overrides_in_pulse=allow_overrides_in_pulse,
                settings=settings,
            ),
            operation.parse,
        )

    async def get(self, experiment_id: str, review_id: str, /) -> models.ExperimentReview:
        """Read one experiment review: its status, reviewers, and the live next to the proposed values.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.

        Source: `GET /console/v1/experiments/{id}/reviews/{reviewID}`.
        """
        from . import experiments_reviews_get as operation

        return await self._caller.call(operation.build(experiment_id, review_id), operation.parse)

    async def update(
        self,
        experiment_id: str,
        review_id: str,
        /,
        *,
        description: str | Unset = UNSET,
        reviewer_ids: Sequence[str] | Unset = UNSET,
        reviewer_group_ids: Sequence[str] | Unset = UNSET,
    ) -> models.ExperimentReview:
        """Edit the description or reviewers of an experiment review, not its change; reviewer lists replace the old.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.
            description: New description, 1–2000 characters; left out, the old one stays.
            reviewer_ids: User ids to ask for review, in place of the present ones; left out, those stay.
            reviewer_group_ids: Reviewer group ids to ask, in place of the present ones; left out, those stay.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/experiments/{id}/reviews/{reviewID}`.
        """
        from . import experiments_reviews_update as operation

        return await self._caller.call(
            operation.build(
                experiment_id,
                review_id,
                description=description,
                reviewer_ids=reviewer_ids,
                reviewer_group_ids=reviewer_group_ids,
            ),
            operation.parse,
        )

    async def delete(self, experiment_id: str, review_id: str, /) -> models.MessageResponse:
        """Withdraw an experiment review that is still open; only a message comes back.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.

        Source: `DELETE /console/v1/experiments/{id}/reviews/{reviewID}`.
        """
        from . import experiments_reviews_delete as operation

        return await self._caller.call(operation.build(experiment_id, review_id), operation.parse)

    async def approve(
        self, experiment_id: str, review_id: str, /, *, reason: str | Unset = UNSET
    ) -> models.ExperimentReview:
        """Approve an experiment review, with a comment if you like; the change waits until the review is committed.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.
            reason: Comment kept with the approval, at most 2000 characters.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/experiments/{id}/reviews/{reviewID}/approve`.
        """
        from . import experiments_reviews_approve as operation

        return await self._caller.call(operation.build(experiment_id, review_id, reason=reason), operation.parse)

    async def commit(self, experiment_id: str, review_id: str, /) -> models.MessageResponse:
        """Apply the change that an experiment review proposes; only a message comes back.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.

        Source: `PUT /console/v1/experiments/{id}/reviews/{reviewID}/commit`.
        """
        from . import experiments_reviews_commit as operation

        return await self._caller.call(operation.build(experiment_id, review_id), operation.parse)

    async def reject(self, experiment_id: str, review_id: str, /, *, reason: str) -> models.ExperimentReview:
        """Reject an experiment review; a reason is required. Answers the review with its new status.

        Args:
            experiment_id: The experiment's id.
            review_id: Id of the review, its review_id.
            reason: Why it is rejected, 1–2000 characters, required.

        May answer a message alone: then every field is missing.

        Source: `PUT /console/v1/experiments/{id}/reviews/{reviewID}/reject`.
        """
        from . import experiments_reviews_reject as operation

        return await self._caller.call(operation.build(experiment_id, review_id, reason=reason), operation.parse)


class AsyncExperimentsSummaryChartsNamespace(Namespace, name="experiments.summary_charts"):
    """The experiments.summary_charts operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(
        self, experiment_id: str, /, *, control: str | None | Unset = UNSET, test: str | None | Unset = UNSET
    ) -> models.ExperimentSummaryCharts:
        """Read the charts of an experiment's summary by section, metric figures included (beta).

        Args:
            experiment_id: The experiment's id.
            control: Id of the control group to use instead of the preset one.
            test: Id of the test group to use instead of the preset one; "*" for all test groups.

        Source: `GET /console/v1/experiments/{id}/summary_charts`.
        """
        from . import experiments_summary_charts_get as operation

        return await self._caller.call(operation.build(experiment_id, control=control, test=test), operation.parse)


class AsyncExperimentsVersionsNamespace(Namespace, name="experiments.versions"):
    """The experiments.versions operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        experiment_id: str,
        /,
        *,
        limit: int | None | Unset = UNSET,
        page: int | None | Unset = UNSET,
        start_date: str | date | None | Unset = UNSET,
        end_date: str | date | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.Experiment]:
        """List the versions of an experiment, each as a whole experiment; dates limit them by last change.

        Args:
            experiment_id: The experiment's id.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            start_date: Only versions last changed on this day or later, YYYY-MM-DD.
            end_date: Only versions last changed on this day or earlier, YYYY-MM-DD.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments/{id}/versions`.
        """
        from . import experiments_versions_list as operation

        return self._caller.list_pages(
            operation.build(experiment_id, limit=limit, page=page, start_date=start_date, end_date=end_date),
            operation.parse,
            max_items=max_items,
        )


class AsyncExperimentsNamespace(Namespace, name="experiments"):
    """The experiments operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @namespace
    def alerts(self) -> AsyncExperimentsAlertsNamespace:
        """The experiments.alerts operations."""
        return AsyncExperimentsAlertsNamespace(self._caller)

    @namespace
    def assignment_sources(self) -> AsyncExperimentsAssignmentSourcesNamespace:
        """The experiments.assignment_sources operations."""
        return AsyncExperimentsAssignmentSourcesNamespace(self._caller)

    @namespace
    def code_cleanup(self) -> AsyncExperimentsCodeCleanupNamespace:
        """The experiments.code_cleanup operations."""
        return AsyncExperimentsCodeCleanupNamespace(self._caller)

    @namespace
    def context(self) -> AsyncExperimentsContextNamespace:
        """The experiments.context operations."""
        return AsyncExperimentsContextNamespace(self._caller)

    @namespace
    def cumulative_exposures(self) -> AsyncExperimentsCumulativeExposuresNamespace:
        """The experiments.cumulative_exposures operations."""
        return AsyncExperimentsCumulativeExposuresNamespace(self._caller)

    @namespace
    def diagnostics_checks(self) -> AsyncExperimentsDiagnosticsChecksNamespace:
        """The experiments.diagnostics_checks operations."""
        return AsyncExperimentsDiagnosticsChecksNamespace(self._caller)

    @namespace
    def dimensional_exposures(self) -> AsyncExperimentsDimensionalExposuresNamespace:
        """The experiments.dimensional_exposures operations."""
        return AsyncExperimentsDimensionalExposuresNamespace(self._caller)

    @namespace
    def eligible_reviewers(self) -> AsyncExperimentsEligibleReviewersNamespace:
        """The experiments.eligible_reviewers operations."""
        return AsyncExperimentsEligibleReviewersNamespace(self._caller)

    @namespace
    def entity_properties(self) -> AsyncExperimentsEntityPropertiesNamespace:
        """The experiments.entity_properties operations."""
        return AsyncExperimentsEntityPropertiesNamespace(self._caller)

    @namespace
    def exposures(self) -> AsyncExperimentsExposuresNamespace:
        """The experiments.exposures operations."""
        return AsyncExperimentsExposuresNamespace(self._caller)

    @namespace
    def overrides(self) -> AsyncExperimentsOverridesNamespace:
        """The experiments.overrides operations."""
        return AsyncExperimentsOverridesNamespace(self._caller)

    @namespace
    def pulse_load_history(self) -> AsyncExperimentsPulseLoadHistoryNamespace:
        """The experiments.pulse_load_history operations."""
        return AsyncExperimentsPulseLoadHistoryNamespace(self._caller)

    @namespace
    def pulse_metric_result(self) -> AsyncExperimentsPulseMetricResultNamespace:
        """The experiments.pulse_metric_result operations."""
        return AsyncExperimentsPulseMetricResultNamespace(self._caller)

    @namespace
    def pulse_results(self) -> AsyncExperimentsPulseResultsNamespace:
        """The experiments.pulse_results operations."""
        return AsyncExperimentsPulseResultsNamespace(self._caller)

    @namespace
    def qualifying_events(self) -> AsyncExperimentsQualifyingEventsNamespace:
        """The experiments.qualifying_events operations."""
        return AsyncExperimentsQualifyingEventsNamespace(self._caller)

    @namespace
    def reviews(self) -> AsyncExperimentsReviewsNamespace:
        """The experiments.reviews operations."""
        return AsyncExperimentsReviewsNamespace(self._caller)

    @namespace
    def summary_charts(self) -> AsyncExperimentsSummaryChartsNamespace:
        """The experiments.summary_charts operations."""
        return AsyncExperimentsSummaryChartsNamespace(self._caller)

    @namespace
    def versions(self) -> AsyncExperimentsVersionsNamespace:
        """The experiments.versions operations."""
        return AsyncExperimentsVersionsNamespace(self._caller)

    def list(
        self,
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
        """List experiments, 100 a page unless told; filter by status, team, layer, unit type, target app, tags, creator and creation day.

        Args:
            layer_id: Only experiments in this layer.
            id_type: Only experiments on this unit type.
            team_id: Only experiments of this team; Enterprise plan only.
            status: One status or a list of them.
            target_app_id: Only experiments of this target app.
            created_start_date: Earliest day of creation, as YYYY-MM-DD.
            created_end_date: Latest day of creation, as YYYY-MM-DD.
            creator_name: Keep only what the person of this name created.
            creator_id: Keep only what the user with this id created.
            tags: One tag or a list of tags to filter by.
            limit: Items a page; the service gives 100 unless told.
            page: The first page to read, counted from 1.
            stale: Only experiments that Statsig holds for stale, or only those that it does not.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/experiments`.
        """
        from . import experiments_list as operation

        return self._caller.list_pages(
            operation.build(
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

    async def create(
        self,
        *,
        name: str,
        description: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        secondary_id_type: str | None | Unset = UNSET,
        identifier_mapping_mode: models.IdentifierMappingMode | Unset = UNSET,
        identity_resolution_source: str | None | Unset = UNSET,
        hypothesis: str | Unset = UNSET,
        links: models.ExperimentLinks | Unset = UNSET,
        external_events: models.ExperimentExternalEvents | Unset = UNSET,
        groups: models.ExperimentGroupInputs | Unset = UNSET,
        control_group_id: str | Unset = UNSET,
        allocation: float | Unset = UNSET,
        user_buckets: Sequence[float] | Unset = UNSET,
        primary_metric_tags: Sequence[str] | Unset = UNSET,
        secondary_metric_tags: Sequence[str] | Unset = UNSET,
        primary_metrics: models.ExperimentMetrics | Unset = UNSET,
        secondary_metrics: models.ExperimentMetrics | Unset = UNSET,
        other_metrics: models.ExperimentMetrics | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        duration: int | Unset = UNSET,
        target_exposures: int | Unset = UNSET,
        targeting_gate_id: str | None | Unset = UNSET,
        sequential_testing: bool | Unset = UNSET,
        bonferroni_correction: bool | Unset = UNSET,
        bonferroni_correction_per_metric: bool | Unset = UNSET,
        benjamini_hochberg_per_variant: bool | Unset = UNSET,
        benjamini_hochberg_per_metric: bool | Unset = UNSET,
        benjamini_primary_metrics_only: bool | Unset = UNSET,
        default_confidence_interval: models.ConfidenceLevel | Unset = UNSET,
        default_rollup_window: int | Unset = UNSET,
        default_chance_to_beat_threshold: float | Unset = UNSET,
        bayesian_priors: models.BayesianPriors | Unset = UNSET,
        manual_quality_scores: models.ManualQualityScores | Unset = UNSET,
        status: models.ExperimentStatus | Unset = UNSET,
        launched_group_id: str | None | Unset = UNSET,
        assignment_source_name: str | Unset = UNSET,
        assignment_source_experiment_name: str | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        is_analysis_only: bool | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        allocation_duration: int | None | Unset = UNSET,
        cohorted_analysis_duration: int | Unset = UNSET,
        cohorted_metrics_mature_after_end: bool | Unset = UNSET,
        cohort_wait_until_end_to_include: bool | Unset = UNSET,
        fixed_analysis_duration: int | Unset = UNSET,
        scheduled_reload_hour: int | None | Unset = UNSET,
        scheduled_reload_type: models.ScheduledReloadType | Unset = UNSET,
        scheduled_reload_days: Sequence[int] | None | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
        auto_load_topline_impact: bool | Unset = UNSET,
        analysis_end_time: str | Unset = UNSET,
        assignment_source_filters: models.AssignmentSourceFilters | Unset = UNSET,
        analytics_type: models.ExperimentAnalyticsType | Unset = UNSET,
        default_sprt_power_param: float | Unset = UNSET,
        default_sprtmde: float | Unset = UNSET,
        sprt_baseline_mode: models.SPRTBaselineMode | Unset = UNSET,
        sprt_mde_settings: models.SPRTMetricSettings | Unset = UNSET,
        is_sidecar: bool | Unset = UNSET,
        sidecar_editor_url: str | Unset = UNSET,
        sidecar_url_filters: models.SidecarURLFilters | Unset = UNSET,
        sidecar_disable_auto_run: bool | Unset = UNSET,
        sidecar_prerun_script: str | None | Unset = UNSET,
        decision_reason: str | Unset = UNSET,
        pre_computed_user_dimensions: models.PrecomputedUserDimensions | Unset = UNSET,
        cure_covariates: models.MetricReferences | Unset = UNSET,
        stratified_sampling: models.StratifiedSamplingLike | None | Unset = UNSET,
        enabled_non_prod_environments: Sequence[str] | Unset = UNSET,
        id: str | Unset = UNSET,
        layer_id: str | Unset = UNSET,
        is_template: bool | Unset = UNSET,
    ) -> models.Experiment:
        """Create an experiment; only name is required, and one already in use gives 400. Many fields are for Warehouse Native alone.

        Args:
            name: 3–100 letters, digits, spaces, _ or -.
            description: At most 1000 characters.
            id_type: Unit type that is randomized, such as userID.
            secondary_id_type: Warehouse Native only: second unit type for ID resolution.
            identifier_mapping_mode: Warehouse Native only: how the two unit types map to each other.
            identity_resolution_source: Warehouse Native only: entity property source for ID resolution.
            hypothesis: Statement the experiment tests.
            links: Further reading, each with url and perhaps title.
            external_events: Outside events, each with name and timestamp.
            groups: Test groups, each with name, size (0–100) and parameterValues.
            control_group_id: Group that serves as the control.
            allocation: Percent 0–100 of the layer that goes to the experiment.
            user_buckets: Bucket numbers from 0 up to, not including, 1000.
            primary_metric_tags: Tags whose metrics are primary.
            secondary_metric_tags: Tags whose metrics are secondary.
            primary_metrics: Metrics that decide the hypothesis, each with name and type.
            secondary_metrics: Metrics to watch that may sway the decision, each with name and type.
            other_metrics: Metrics to explore, left out of the corrections for primary and secondary ones.
            target_apps: One target app or a list of them.
            tags: Tag names.
            duration: Planned length in days, at least 1.
            target_exposures: Planned number of exposures, at least 1.
            targeting_gate_id: Only users who pass this gate take part.
            sequential_testing: True applies sequential testing.
            bonferroni_correction: Bonferroni correction by variant.
            bonferroni_correction_per_metric: Bonferroni correction by metric.
            benjamini_hochberg_per_variant: Benjamini-Hochberg correction by variant.
            benjamini_hochberg_per_metric: Benjamini-Hochberg correction by metric.
            benjamini_primary_metrics_only: Benjamini-Hochberg correction for primary metrics alone.
            default_confidence_interval: Percent, as a string.
            default_rollup_window: Days, -1 for cumulative; Cloud experiments take only -1, 1 and 7.
            default_chance_to_beat_threshold: For Bayesian results.
            bayesian_priors: Priors by metric: metric, priorMean and priorStdDev (above 0).
            manual_quality_scores: At most 10; weights are rescaled to 100 in all, weight 0 removes a built-in check.
            status: Stage of its life.
            launched_group_id: Group that was shipped, null if none.
            assignment_source_name: Assignment source to read assignments from.
            assignment_source_experiment_name: Name of the experiment in the assignment source.
            creator_id: Statsig user id recorded as the creator.
            creator_email: E-mail address recorded as the creator's.
            is_analysis_only: Warehouse Native only: an experiment that is only analysed.
            team: Team name; Enterprise plan only.
            team_id: Team id; Enterprise plan only.
            allocation_duration: Warehouse Native only: days of allocation, at least 1.
            cohorted_analysis_duration: Warehouse Native only: days of analysis for each cohort, at least 1.
            cohorted_metrics_mature_after_end: Warehouse Native only: cohort metrics go on maturing past the end.
            cohort_wait_until_end_to_include: Warehouse Native only: counts a unit only after its cohort analysis days are over.
            fixed_analysis_duration: Days, at least 1.
            scheduled_reload_hour: Warehouse Native only: UTC hour 0–23 of scheduled result loads.
            scheduled_reload_type: Warehouse Native only: how much a scheduled load recomputes.
            scheduled_reload_days: Warehouse Native only: weekdays of scheduled loads, 0 (Sunday) to 6; null for every day.
            turbo_mode: Warehouse Native only: Turbo mode for scheduled loads.
            auto_load_topline_impact: Warehouse Native only: each load also computes topline and projected impact.
            analysis_end_time: Warehouse Native only: end of the analysis, for analysis-only experiments.
            assignment_source_filters: Conditions on assignment rows, each with condition and perhaps column and values.
            analytics_type: Statistical method of the analysis.
            default_sprt_power_param: SPRT power, in percent.
            default_sprtmde: Smallest effect for metrics without their own, when sprtBaselineMode is manual.
            sprt_baseline_mode: Mode manual needs mde, mean and stdDev per metric; in_experiment_control only mde or defaultSPRTMDE.
            sprt_mde_settings: SPRT values by metric and group.
            is_sidecar: True makes it a Sidecar experiment; the sidecar fields are saved only then.
            sidecar_editor_url: Sidecar only: http(s) address of the page to change, which the Visual Editor needs to open.
            sidecar_url_filters: Sidecar only: pages it runs on, each with type and value.
            sidecar_disable_auto_run: Sidecar only: true stops it from running on page load; it runs when left out.
            sidecar_prerun_script: Sidecar only: script run before the experiment starts; null clears it.
            decision_reason: Notes on the outcome.
            pre_computed_user_dimensions: Warehouse Native only: user dimensions computed for all metrics.
            cure_covariates: CURE covariates, each with name and type.
            stratified_sampling: Stratified sampling and its result; null for none.
            enabled_non_prod_environments: Environments other than production where it is on.
            id: 3–100 letters, digits, _ or - (no spaces).
            layer_id: Layer the experiment goes into.
            is_template: True makes a template for other experiments; cannot be changed later.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments`.
        """
        from . import experiments_create as operation

        return await self._caller.call(
            operation.build(
                name=name,
                description=description,
                id_type=id_type,
                secondary_id_type=secondary_id_type,
                identifier_mapping_mode=identifier_mapping_mode,
                identity_resolution_source=identity_resolution_source,
                hypothesis=hypothesis,
                links=links,
                external_events=external_events,
                groups=groups,
                control_group_id=control_group_id,
                allocation=allocation,
                user_buckets=user_buckets,
                primary_metric_tags=primary_metric_tags,
                secondary_metric_tags=secondary_metric_tags,
                primary_metrics=primary_metrics,
                secondary_metrics=secondary_metrics,
                other_metrics=other_metrics,
                target_apps=target_apps,
                tags=tags,
                duration=duration,
                target_exposures=target_exposures,
                targeting_gate_id=targeting_gate_id,
                sequential_testing=sequential_testing,
                bonferroni_correction=bonferroni_correction,
                bonferroni_correction_per_metric=bonferroni_correction_per_metric,
                benjamini_hochberg_per_variant=benjamini_hochberg_per_variant,
                benjamini_hochberg_per_metric=benjamini_hochberg_per_metric,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                default_confidence_interval=default_confidence_interval,
                default_rollup_window=default_rollup_window,
                default_chance_to_beat_threshold=default_chance_to_beat_threshold,
                bayesian_priors=bayesian_priors,
                manual_quality_scores=manual_quality_scores,
                status=status,
                launched_group_id=launched_group_id,
                assignment_source_name=assignment_source_name,
                assignment_source_experiment_name=assignment_source_experiment_name,
                creator_id=creator_id,
                creator_email=creator_email,
                is_analysis_only=is_analysis_only,
                team=team,
                team_id=team_id,
                allocation_duration=allocation_duration,
                cohorted_analysis_duration=cohorted_analysis_duration,
                cohorted_metrics_mature_after_end=cohorted_metrics_mature_after_end,
                cohort_wait_until_end_to_include=cohort_wait_until_end_to_include,
                fixed_analysis_duration=fixed_analysis_duration,
                scheduled_reload_hour=scheduled_reload_hour,
                scheduled_reload_type=scheduled_reload_type,
                scheduled_reload_days=scheduled_reload_days,
                turbo_mode=turbo_mode,
                auto_load_topline_impact=auto_load_topline_impact,
                analysis_end_time=analysis_end_time,
                assignment_source_filters=assignment_source_filters,
                analytics_type=analytics_type,
                default_sprt_power_param=default_sprt_power_param,
                default_sprtmde=default_sprtmde,
                sprt_baseline_mode=sprt_baseline_mode,
                sprt_mde_settings=sprt_mde_settings,
                is_sidecar=is_sidecar,
                sidecar_editor_url=sidecar_editor_url,
                sidecar_url_filters=sidecar_url_filters,
                sidecar_disable_auto_run=sidecar_disable_auto_run,
                sidecar_prerun_script=sidecar_prerun_script,
                decision_reason=decision_reason,
                pre_computed_user_dimensions=pre_computed_user_dimensions,
                cure_covariates=cure_covariates,
                stratified_sampling=stratified_sampling,
                enabled_non_prod_environments=enabled_non_prod_environments,
                id=id,
                layer_id=layer_id,
                is_template=is_template,
            ),
            operation.parse,
        )

    async def get(
        self, experiment_id: str, /, *, fields: str | Sequence[str] | None | Unset = UNSET
    ) -> models.Experiment:
        """Read one experiment in full: status, groups, metrics, analysis settings and active review.

        Args:
            experiment_id: The experiment's id.

        Source: `GET /console/v1/experiments/{id}`.
        """
        from . import experiments_get as operation

        return await self._caller.call(operation.build(experiment_id, fields=fields), operation.parse)

    async def replace(
        self,
        experiment_id: str,
        /,
        *,
        description: str,
        id_type: str,
        hypothesis: str,
        groups: models.ExperimentGroupInputs,
        allocation: float,
        targeting_gate_id: str | None,
        bonferroni_correction: bool,
        default_confidence_interval: models.ConfidenceLevel,
        status: models.ExperimentStatus,
        name: str | Unset = UNSET,
        secondary_id_type: str | None | Unset = UNSET,
        identifier_mapping_mode: models.IdentifierMappingMode | Unset = UNSET,
        identity_resolution_source: str | None | Unset = UNSET,
        links: models.ExperimentLinks | Unset = UNSET,
        external_events: models.ExperimentExternalEvents | Unset = UNSET,
        control_group_id: str | Unset = UNSET,
        user_buckets: Sequence[float] | Unset = UNSET,
        primary_metric_tags: Sequence[str] | Unset = UNSET,
        secondary_metric_tags: Sequence[str] | Unset = UNSET,
        primary_metrics: models.ExperimentMetrics | Unset = UNSET,
        secondary_metrics: models.ExperimentMetrics | Unset = UNSET,
        other_metrics: models.ExperimentMetrics | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        duration: int | Unset = UNSET,
        target_exposures: int | Unset = UNSET,
        sequential_testing: bool | Unset = UNSET,
        bonferroni_correction_per_metric: bool | Unset = UNSET,
        benjamini_hochberg_per_variant: bool | Unset = UNSET,
        benjamini_hochberg_per_metric: bool | Unset = UNSET,
        benjamini_primary_metrics_only: bool | Unset = UNSET,
        default_rollup_window: int | Unset = UNSET,
        default_chance_to_beat_threshold: float | Unset = UNSET,
        bayesian_priors: models.BayesianPriors | Unset = UNSET,
        manual_quality_scores: models.ManualQualityScores | Unset = UNSET,
        launched_group_id: str | None | Unset = UNSET,
        assignment_source_name: str | Unset = UNSET,
        assignment_source_experiment_name: str | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        is_analysis_only: bool | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        allocation_duration: int | None | Unset = UNSET,
        cohorted_analysis_duration: int | Unset = UNSET,
        cohorted_metrics_mature_after_end: bool | Unset = UNSET,
        cohort_wait_until_end_to_include: bool | Unset = UNSET,
        fixed_analysis_duration: int | Unset = UNSET,
        scheduled_reload_hour: int | None | Unset = UNSET,
        scheduled_reload_type: models.ScheduledReloadType | Unset = UNSET,
        scheduled_reload_days: Sequence[int] | None | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
        auto_load_topline_impact: bool | Unset = UNSET,
        analysis_end_time: str | Unset = UNSET,
        assignment_source_filters: models.AssignmentSourceFilters | Unset = UNSET,
        analytics_type: models.ExperimentAnalyticsType | Unset = UNSET,
        default_sprt_power_param: float | Unset = UNSET,
        default_sprtmde: float | Unset = UNSET,
        sprt_baseline_mode: models.SPRTBaselineMode | Unset = UNSET,
        sprt_mde_settings: models.SPRTMetricSettings | Unset = UNSET,
        is_sidecar: bool | Unset = UNSET,
        sidecar_editor_url: str | Unset = UNSET,
        sidecar_url_filters: models.SidecarURLFilters | Unset = UNSET,
        sidecar_disable_auto_run: bool | Unset = UNSET,
        sidecar_prerun_script: str | None | Unset = UNSET,
        decision_reason: str | Unset = UNSET,
        pre_computed_user_dimensions: models.PrecomputedUserDimensions | Unset = UNSET,
        cure_covariates: models.MetricReferences | Unset = UNSET,
        stratified_sampling: models.StratifiedSamplingLike | None | Unset = UNSET,
        enabled_non_prod_environments: Sequence[str] | Unset = UNSET,
    ) -> models.Experiment:
        """Replace an experiment: nine fields are required, status, groups and allocation among them. A name in use answers 400.

        Args:
            experiment_id: The experiment's id.
            description: Free text, at most 1000 characters.
            id_type: Unit type the experiment is based on, such as userID.
            hypothesis: Claim that the experiment is to test.
            groups: Test groups; name, size (percent, 0–100) and parameterValues are required in each.
            allocation: Percent of the layer given to the experiment, 0–100.
            targeting_gate_id: Gate whose passing users take part; null for no gate.
            bonferroni_correction: Apply the Bonferroni correction per variant.
            default_confidence_interval: Default confidence level of the results: percent, written as a string.
            status: Lifecycle status; starting, resetting, abandoning and deciding also have calls of their own.
            name: Display name, 3–100 characters: letters, digits, space, _ and -.
            secondary_id_type: Warehouse Native: second unit type for ID resolution; null for none.
            identifier_mapping_mode: Warehouse Native: how ids of the two unit types are matched in ID resolution.
            identity_resolution_source: Warehouse Native: entity property source for ID resolution; null for none.
            links: Related pages, each with a url and, if you like, a title.
            external_events: Outside events, each with a name and a numeric timestamp.
            control_group_id: Id of the group that serves as control.
            user_buckets: Bucket numbers, from 0 up to but not including 1000.
            primary_metric_tags: Metric tags for the primary metrics.
            secondary_metric_tags: Metric tags for the secondary metrics.
            primary_metrics: Metrics that judge the hypothesis; each needs name and type.
            secondary_metrics: Further metrics that may sway the analysis or decision; each needs name and type.
            other_metrics: Extra metrics to explore, free of the corrections made for primary and secondary ones.
            target_apps: One target app or a list of them.
            tags: Tag names.
            duration: Expected length in days, at least 1.
            target_exposures: Number of exposures aimed for, at least 1.
            sequential_testing: Apply sequential testing to the results.
            bonferroni_correction_per_metric: Apply the Bonferroni correction per metric.
            benjamini_hochberg_per_variant: Apply the Benjamini-Hochberg procedure per variant.
            benjamini_hochberg_per_metric: Apply the Benjamini-Hochberg procedure per metric.
            benjamini_primary_metrics_only: Limit Benjamini-Hochberg to the primary metrics.
            default_rollup_window: Default result window in days; -1 is cumulative, and cloud experiments take only -1, 1 or 7.
            default_chance_to_beat_threshold: Bayesian: chance-to-beat threshold used by default.
            bayesian_priors: Bayesian: per metric, priorMean and priorStdDev (above 0).
            manual_quality_scores: Up to 10 own scores, merged with the built-in ones, weights rescaled to 100; weight 0 drops a built-in.
            launched_group_id: Id of the group that was shipped; null when there is none.
            assignment_source_name: Name of the assignment source.
            assignment_source_experiment_name: Name that the experiment has in the assignment source.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            is_analysis_only: Warehouse Native: whether this is an analysis-only experiment.
            team: Name of the owning team; Enterprise only.
            team_id: Id of the owning team; Enterprise only.
            allocation_duration: Warehouse Native: days of allocation, at least 1.
            cohorted_analysis_duration: Warehouse Native: length of the cohorted analysis in days, at least 1.
            cohorted_metrics_mature_after_end: Warehouse Native: let cohort metrics go on maturing once the experiment has ended.
            cohort_wait_until_end_to_include: Warehouse Native: count only units past their cohortedAnalysisDuration, where that is set.
            fixed_analysis_duration: Length of a fixed analysis in days, at least 1.
            scheduled_reload_hour: Warehouse Native: UTC hour of the scheduled pulse loads, 0–23.
            scheduled_reload_type: Warehouse Native: kind of the scheduled reloads.
            scheduled_reload_days: Warehouse Native: weekdays to reload on, 0 (Sunday) to 6; null for every day.
            turbo_mode: Warehouse Native: run the scheduled reloads in Turbo mode.
            auto_load_topline_impact: Warehouse Native: also work out topline and projected launch impact on each reload.
            analysis_end_time: Warehouse Native, analysis-only experiments: when the analysis ends.
            assignment_source_filters: Filters on the assignment source; each needs a condition.
            analytics_type: Statistical method of the analysis.
            default_sprt_power_param: SPRT: power parameter used by default, in percent.
            default_sprtmde: SPRT, manual mode: minimum detectable effect for metrics that have none of their own.
            sprt_baseline_mode: SPRT: manual needs mde, mean and stdDev per metric; the other mode mde or defaultSPRTMDE only.
            sprt_mde_settings: SPRT: for each metric the mde of every group, with mean and stdDev in manual mode.
            is_sidecar: Visual Editor experiment; the sidecar fields are stored only when this is true.
            sidecar_editor_url: Visual Editor: http or https address of the page to change; the editor needs it to open.
            sidecar_url_filters: Visual Editor: on which URLs it applies; every filter carries its own type and value.
            sidecar_disable_auto_run: Visual Editor: do not run by itself on page load; left out, it does.
            sidecar_prerun_script: Visual Editor: script to run ahead of the experiment; null clears it.
            decision_reason: Notes on the outcome, for when the experiment has completed.
            pre_computed_user_dimensions: Warehouse Native: user dimensions worked out for every metric; each needs a name.
            cure_covariates: CURE covariates to use; each needs name and type.
            stratified_sampling: Stratified sampling settings, status required in them; null for none.
            enabled_non_prod_environments: Environments other than production where it is on.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}`.
        """
        from . import experiments_replace as operation

        return await self._caller.call(
            operation.build(
                experiment_id,
                description=description,
                id_type=id_type,
                hypothesis=hypothesis,
                groups=groups,
                allocation=allocation,
                targeting_gate_id=targeting_gate_id,
                bonferroni_correction=bonferroni_correction,
                default_confidence_interval=default_confidence_interval,
                status=status,
                name=name,
                secondary_id_type=secondary_id_type,
                identifier_mapping_mode=identifier_mapping_mode,
                identity_resolution_source=identity_resolution_source,
                links=links,
                external_events=external_events,
                control_group_id=control_group_id,
                user_buckets=user_buckets,
                primary_metric_tags=primary_metric_tags,
                secondary_metric_tags=secondary_metric_tags,
                primary_metrics=primary_metrics,
                secondary_metrics=secondary_metrics,
                other_metrics=other_metrics,
                target_apps=target_apps,
                tags=tags,
                duration=duration,
                target_exposures=target_exposures,
                sequential_testing=sequential_testing,
                bonferroni_correction_per_metric=bonferroni_correction_per_metric,
                benjamini_hochberg_per_variant=benjamini_hochberg_per_variant,
                benjamini_hochberg_per_metric=benjamini_hochberg_per_metric,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                default_rollup_window=default_rollup_window,
                default_chance_to_beat_threshold=default_chance_to_beat_threshold,
                bayesian_priors=bayesian_priors,
                manual_quality_scores=manual_quality_scores,
                launched_group_id=launched_group_id,
                assignment_source_name=assignment_source_name,
                assignment_source_experiment_name=assignment_source_experiment_name,
                creator_id=creator_id,
                creator_email=creator_email,
                is_analysis_only=is_analysis_only,
                team=team,
                team_id=team_id,
                allocation_duration=allocation_duration,
                cohorted_analysis_duration=cohorted_analysis_duration,
                cohorted_metrics_mature_after_end=cohorted_metrics_mature_after_end,
                cohort_wait_until_end_to_include=cohort_wait_until_end_to_include,
                fixed_analysis_duration=fixed_analysis_duration,
                scheduled_reload_hour=scheduled_reload_hour,
                scheduled_reload_type=scheduled_reload_type,
                scheduled_reload_days=scheduled_reload_days,
                turbo_mode=turbo_mode,
                auto_load_topline_impact=auto_load_topline_impact,
                analysis_end_time=analysis_end_time,
                assignment_source_filters=assignment_source_filters,
                analytics_type=analytics_type,
                default_sprt_power_param=default_sprt_power_param,
                default_sprtmde=default_sprtmde,
                sprt_baseline_mode=sprt_baseline_mode,
                sprt_mde_settings=sprt_mde_settings,
                is_sidecar=is_sidecar,
                sidecar_editor_url=sidecar_editor_url,
                sidecar_url_filters=sidecar_url_filters,
                sidecar_disable_auto_run=sidecar_disable_auto_run,
                sidecar_prerun_script=sidecar_prerun_script,
                decision_reason=decision_reason,
                pre_computed_user_dimensions=pre_computed_user_dimensions,
                cure_covariates=cure_covariates,
                stratified_sampling=stratified_sampling,
                enabled_non_prod_environments=enabled_non_prod_environments,
            ),
            operation.parse,
        )

    async def delete(self, experiment_id: str, /) -> models.MessageResponse:
        """Delete an experiment; no call restores it. To keep it out of sight, archive it: that can be undone.

        Args:
            experiment_id: The experiment's id.

        Source: `DELETE /console/v1/experiments/{id}`.
        """
        from . import experiments_delete as operation

        return await self._caller.call(operation.build(experiment_id), operation.parse)

    async def update(
        self,
        experiment_id: str,
        /,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        id_type: str | Unset = UNSET,
        secondary_id_type: str | None | Unset = UNSET,
        identifier_mapping_mode: models.IdentifierMappingMode | Unset = UNSET,
        identity_resolution_source: str | None | Unset = UNSET,
        hypothesis: str | Unset = UNSET,
        links: models.ExperimentLinks | Unset = UNSET,
        external_events: models.ExperimentExternalEvents | Unset = UNSET,
        groups: models.ExperimentGroupInputs | Unset = UNSET,
        control_group_id: str | Unset = UNSET,
        allocation: float | Unset = UNSET,
        user_buckets: Sequence[float] | Unset = UNSET,
        primary_metric_tags: Sequence[str] | Unset = UNSET,
        secondary_metric_tags: Sequence[str] | Unset = UNSET,
        primary_metrics: models.ExperimentMetrics | Unset = UNSET,
        secondary_metrics: models.ExperimentMetrics | Unset = UNSET,
        other_metrics: models.ExperimentMetrics | Unset = UNSET,
        target_apps: str | Sequence[str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        duration: int | Unset = UNSET,
        target_exposures: int | Unset = UNSET,
        targeting_gate_id: str | None | Unset = UNSET,
        sequential_testing: bool | Unset = UNSET,
        bonferroni_correction: bool | Unset = UNSET,
        bonferroni_correction_per_metric: bool | Unset = UNSET,
        benjamini_hochberg_per_variant: bool | Unset = UNSET,
        benjamini_hochberg_per_metric: bool | Unset = UNSET,
        benjamini_primary_metrics_only: bool | Unset = UNSET,
        default_confidence_interval: models.ConfidenceLevel | Unset = UNSET,
        default_rollup_window: int | Unset = UNSET,
        default_chance_to_beat_threshold: float | Unset = UNSET,
        bayesian_priors: models.BayesianPriors | Unset = UNSET,
        manual_quality_scores: models.ManualQualityScores | Unset = UNSET,
        status: models.ExperimentStatus | Unset = UNSET,
        launched_group_id: str | None | Unset = UNSET,
        assignment_source_name: str | Unset = UNSET,
        assignment_source_experiment_name: str | Unset = UNSET,
        creator_id: str | None | Unset = UNSET,
        creator_email: str | None | Unset = UNSET,
        is_analysis_only: bool | None | Unset = UNSET,
        team: str | None | Unset = UNSET,
        team_id: str | None | Unset = UNSET,
        allocation_duration: int | None | Unset = UNSET,
        cohorted_analysis_duration: int | Unset = UNSET,
        cohorted_metrics_mature_after_end: bool | Unset = UNSET,
        cohort_wait_until_end_to_include: bool | Unset = UNSET,
        fixed_analysis_duration: int | Unset = UNSET,
        scheduled_reload_hour: int | None | Unset = UNSET,
        scheduled_reload_type: models.ScheduledReloadType | Unset = UNSET,
        scheduled_reload_days: Sequence[int] | None | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
        auto_load_topline_impact: bool | Unset = UNSET,
        analysis_end_time: str | Unset = UNSET,
        assignment_source_filters: models.AssignmentSourceFilters | Unset = UNSET,
        analytics_type: models.ExperimentAnalyticsType | Unset = UNSET,
        default_sprt_power_param: float | Unset = UNSET,
        default_sprtmde: float | Unset = UNSET,
        sprt_baseline_mode: models.SPRTBaselineMode | Unset = UNSET,
        sprt_mde_settings: models.SPRTMetricSettings | Unset = UNSET,
        is_sidecar: bool | Unset = UNSET,
        sidecar_editor_url: str | Unset = UNSET,
        sidecar_url_filters: models.SidecarURLFilters | Unset = UNSET,
        sidecar_disable_auto_run: bool | Unset = UNSET,
        sidecar_prerun_script: str | None | Unset = UNSET,
        decision_reason: str | Unset = UNSET,
        pre_computed_user_dimensions: models.PrecomputedUserDimensions | Unset = UNSET,
        cure_covariates: models.MetricReferences | Unset = UNSET,
        stratified_sampling: models.StratifiedSamplingLike | None | Unset = UNSET,
        enabled_non_prod_environments: Sequence[str] | Unset = UNSET,
    ) -> models.Experiment:
        """Change only the fields you pass and keep the rest; answers the whole experiment.

        Args:
            experiment_id: The experiment's id.
            name: Display name, 3–100 characters: letters, digits, space, _ and -.
            description: Free text, at most 1000 characters.
            id_type: Unit type the experiment is based on, such as userID.
            secondary_id_type: Warehouse Native: second unit type for ID resolution; null for none.
            identifier_mapping_mode: Warehouse Native: how ids of the two unit types are matched in ID resolution.
            identity_resolution_source: Warehouse Native: entity property source for ID resolution; null for none.
            hypothesis: Claim that the experiment is to test.
            links: Related pages, each with a url and, if you like, a title.
            external_events: Outside events, each with a name and a numeric timestamp.
            groups: Test groups; name, size (percent, 0–100) and parameterValues are required in each.
            control_group_id: Id of the group that serves as control.
            allocation: Percent of the layer given to the experiment, 0–100.
            user_buckets: Bucket numbers, from 0 up to but not including 1000.
            primary_metric_tags: Metric tags for the primary metrics.
            secondary_metric_tags: Metric tags for the secondary metrics.
            primary_metrics: Metrics that judge the hypothesis; each needs name and type.
            secondary_metrics: Further metrics that may sway the analysis or decision; each needs name and type.
            other_metrics: Extra metrics to explore, free of the corrections made for primary and secondary ones.
            target_apps: One target app or a list of them.
            tags: Tag names.
            duration: Expected length in days, at least 1.
            target_exposures: Number of exposures aimed for, at least 1.
            targeting_gate_id: Gate whose passing users take part; null for no gate.
            sequential_testing: Apply sequential testing to the results.
            bonferroni_correction: Apply the Bonferroni correction per variant.
            bonferroni_correction_per_metric: Apply the Bonferroni correction per metric.
            benjamini_hochberg_per_variant: Apply the Benjamini-Hochberg procedure per variant.
            benjamini_hochberg_per_metric: Apply the Benjamini-Hochberg procedure per metric.
            benjamini_primary_metrics_only: Limit Benjamini-Hochberg to the primary metrics.
            default_confidence_interval: Default confidence level of the results: percent, written as a string.
            default_rollup_window: Default result window in days; -1 is cumulative, and cloud experiments take only -1, 1 or 7.
            default_chance_to_beat_threshold: Bayesian: chance-to-beat threshold used by default.
            bayesian_priors: Bayesian: per metric, priorMean and priorStdDev (above 0).
            manual_quality_scores: Up to 10 own scores, merged with the built-in ones, weights rescaled to 100; weight 0 drops a built-in.
            status: Lifecycle status; starting, resetting, abandoning and deciding also have calls of their own.
            launched_group_id: Id of the group that was shipped; null when there is none.
            assignment_source_name: Name of the assignment source.
            assignment_source_experiment_name: Name that the experiment has in the assignment source.
            creator_id: Statsig id of the user recorded as creator.
            creator_email: Email of the user recorded as creator.
            is_analysis_only: Warehouse Native: whether this is an analysis-only experiment.
            team: Name of the owning team; Enterprise only.
            team_id: Id of the owning team; Enterprise only.
            allocation_duration: Warehouse Native: days of allocation, at least 1.
            cohorted_analysis_duration: Warehouse Native: length of the cohorted analysis in days, at least 1.
            cohorted_metrics_mature_after_end: Warehouse Native: let cohort metrics go on maturing once the experiment has ended.
            cohort_wait_until_end_to_include: Warehouse Native: count only units past their cohortedAnalysisDuration, where that is set.
            fixed_analysis_duration: Length of a fixed analysis in days, at least 1.
            scheduled_reload_hour: Warehouse Native: UTC hour of the scheduled pulse loads, 0–23.
            scheduled_reload_type: Warehouse Native: kind of the scheduled reloads.
            scheduled_reload_days: Warehouse Native: weekdays to reload on, 0 (Sunday) to 6; null for every day.
            turbo_mode: Warehouse Native: run the scheduled reloads in Turbo mode.
            auto_load_topline_impact: Warehouse Native: also work out topline and projected launch impact on each reload.
            analysis_end_time: Warehouse Native, analysis-only experiments: when the analysis ends.
            assignment_source_filters: Filters on the assignment source; each needs a condition.
            analytics_type: Statistical method of the analysis.
            default_sprt_power_param: SPRT: power parameter used by default, in percent.
            default_sprtmde: SPRT, manual mode: minimum detectable effect for metrics that have none of their own.
            sprt_baseline_mode: SPRT: manual needs mde, mean and stdDev per metric; the other mode mde or defaultSPRTMDE only.
            sprt_mde_settings: SPRT: for each metric the mde of every group, with mean and stdDev in manual mode.
            is_sidecar: Visual Editor experiment; the sidecar fields are stored only when this is true.
            sidecar_editor_url: Visual Editor: http or https address of the page to change; the editor needs it to open.
            sidecar_url_filters: Visual Editor: on which URLs it applies; every filter carries its own type and value.
            sidecar_disable_auto_run: Visual Editor: do not run by itself on page load; left out, it does.
            sidecar_prerun_script: Visual Editor: script to run ahead of the experiment; null clears it.
            decision_reason: Notes on the outcome, for when the experiment has completed.
            pre_computed_user_dimensions: Warehouse Native: user dimensions worked out for every metric; each needs a name.
            cure_covariates: CURE covariates to use; each needs name and type.
            stratified_sampling: Stratified sampling settings, status required in them; null for none.
            enabled_non_prod_environments: Environments other than production where it is on.

        May answer a message alone: then every field is missing.

        Source: `PATCH /console/v1/experiments/{id}`.
        """
        from . import experiments_update as operation

        return await self._caller.call(
            operation.build(
                experiment_id,
                name=name,
                description=description,
                id_type=id_type,
                secondary_id_type=secondary_id_type,
                identifier_mapping_mode=identifier_mapping_mode,
                identity_resolution_source=identity_resolution_source,
                hypothesis=hypothesis,
                links=links,
                external_events=external_events,
                groups=groups,
                control_group_id=control_group_id,
                allocation=allocation,
                user_buckets=user_buckets,
                primary_metric_tags=primary_metric_tags,
                secondary_metric_tags=secondary_metric_tags,
                primary_metrics=primary_metrics,
                secondary_metrics=secondary_metrics,
                other_metrics=other_metrics,
                target_apps=target_apps,
                tags=tags,
                duration=duration,
                target_exposures=target_exposures,
                targeting_gate_id=targeting_gate_id,
                sequential_testing=sequential_testing,
                bonferroni_correction=bonferroni_correction,
                bonferroni_correction_per_metric=bonferroni_correction_per_metric,
                benjamini_hochberg_per_variant=benjamini_hochberg_per_variant,
                benjamini_hochberg_per_metric=benjamini_hochberg_per_metric,
                benjamini_primary_metrics_only=benjamini_primary_metrics_only,
                default_confidence_interval=default_confidence_interval,
                default_rollup_window=default_rollup_window,
                default_chance_to_beat_threshold=default_chance_to_beat_threshold,
                bayesian_priors=bayesian_priors,
                manual_quality_scores=manual_quality_scores,
                status=status,
                launched_group_id=launched_group_id,
                assignment_source_name=assignment_source_name,
                assignment_source_experiment_name=assignment_source_experiment_name,
                creator_id=creator_id,
                creator_email=creator_email,
                is_analysis_only=is_analysis_only,
                team=team,
                team_id=team_id,
                allocation_duration=allocation_duration,
                cohorted_analysis_duration=cohorted_analysis_duration,
                cohorted_metrics_mature_after_end=cohorted_metrics_mature_after_end,
                cohort_wait_until_end_to_include=cohort_wait_until_end_to_include,
                fixed_analysis_duration=fixed_analysis_duration,
                scheduled_reload_hour=scheduled_reload_hour,
                scheduled_reload_type=scheduled_reload_type,
                scheduled_reload_days=scheduled_reload_days,
                turbo_mode=turbo_mode,
                auto_load_topline_impact=auto_load_topline_impact,
                analysis_end_time=analysis_end_time,
                assignment_source_filters=assignment_source_filters,
                analytics_type=analytics_type,
                default_sprt_power_param=default_sprt_power_param,
                default_sprtmde=default_sprtmde,
                sprt_baseline_mode=sprt_baseline_mode,
                sprt_mde_settings=sprt_mde_settings,
                is_sidecar=is_sidecar,
                sidecar_editor_url=sidecar_editor_url,
                sidecar_url_filters=sidecar_url_filters,
                sidecar_disable_auto_run=sidecar_disable_auto_run,
                sidecar_prerun_script=sidecar_prerun_script,
                decision_reason=decision_reason,
                pre_computed_user_dimensions=pre_computed_user_dimensions,
                cure_covariates=cure_covariates,
                stratified_sampling=stratified_sampling,
                enabled_non_prod_environments=enabled_non_prod_environments,
            ),
            operation.parse,
        )

    async def abandon(self, experiment_id: str, /, *, decision_reason: str) -> models.MessageResponse:
        """Abandon a started experiment; a reason is required, and one not yet started answers 400.

        Args:
            experiment_id: The experiment's id.
            decision_reason: Why the status changes.

        Source: `PUT /console/v1/experiments/{id}/abandon`.
        """
        from . import experiments_abandon as operation

        return await self._caller.call(operation.build(experiment_id, decision_reason=decision_reason), operation.parse)

    async def archive(self, experiment_id: str, /, *, archive_reason: str | Unset = UNSET) -> models.MessageResponse:
        """Archive an experiment, with a reason if you like; unarchive undoes it. Only a message comes back.

        Args:
            experiment_id: The experiment's id.
            archive_reason: Why it is archived; may be left out.

        Source: `PUT /console/v1/experiments/{id}/archive`.
        """
        from . import experiments_archive as operation

        return await self._caller.call(operation.build(experiment_id, archive_reason=archive_reason), operation.parse)

    async def defer_decision(
        self, experiment_id: str, /, *, stop_reason: str | Unset = UNSET
    ) -> models.MessageResponse:
        """Conclude an experiment but leave open which group ships; an experiment that cannot do so answers 400.

        Args:
            experiment_id: The experiment's id.
            stop_reason: Why it ends now and the choice of a group waits.

        Source: `PUT /console/v1/experiments/{id}/defer_decision`.
        """
        from . import experiments_defer_decision as operation

        return await self._caller.call(operation.build(experiment_id, stop_reason=stop_reason), operation.parse)

    async def disable_groups(self, experiment_id: str, /, *, group_names: Sequence[str]) -> models.Experiment:
        """Turn off the groups you name and leave the others alone; answers the whole experiment.

        Args:
            experiment_id: The experiment's id.
            group_names: Names, not ids, of the groups.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/disable_groups`.
        """
        from . import experiments_disable_groups as operation

        return await self._caller.call(operation.build(experiment_id, group_names=group_names), operation.parse)

    async def enable_groups(self, experiment_id: str, /, *, group_names: Sequence[str]) -> models.Experiment:
        """Turn the groups you name back on; answers the whole experiment.

        Args:
            experiment_id: The experiment's id.
            group_names: Names, not ids, of the groups.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/enable_groups`.
        """
        from . import experiments_enable_groups as operation

        return await self._caller.call(operation.build(experiment_id, group_names=group_names), operation.parse)

    async def load_pulse(
        self,
        experiment_id: str,
        /,
        *,
        refresh: models.PulseReloadType | Unset = UNSET,
        metric_ids: Sequence[str] | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
    ) -> models.MessageResponse:
        """Start loading pulse results (Warehouse Native), a full load unless told; answers before they are there.

        Args:
            experiment_id: Rule to load for; no longer documented since 2026.
            refresh: How much to load; a full load when left out.
            metric_ids: Ids of the metrics to load.
            turbo_mode: Load in Turbo mode.

        Source: `POST /console/v1/experiments/{id}/load_pulse`.
        """
        from . import experiments_load_pulse as operation

        return await self._caller.call(
            operation.build(experiment_id, refresh=refresh, metric_ids=metric_ids, turbo_mode=turbo_mode),
            operation.parse,
        )

    async def make_decision(
        self,
        experiment_id: str,
        /,
        *,
        id: str,
        decision_reason: str,
        remove_targeting: bool | Unset = UNSET,
        holdout: int | Unset = UNSET,
    ) -> models.MessageResponse:
        """Ship one group of a started experiment; a reason is required. With holdout it stays live for a held-back share.

        Args:
            experiment_id: The experiment's id.
            id: Id of the group to ship; the experiment itself is named by the path.
            decision_reason: Why the status changes.
            remove_targeting: Drop the targeting as well; false when left out.
            holdout: Whole percent held back, 0–50, so that 100 - 2*holdout get the group; not enabled in every project.

        Source: `PUT /console/v1/experiments/{id}/make_decision`.
        """
        from . import experiments_make_decision as operation

        return await self._caller.call(
            operation.build(
                experiment_id,
                id=id,
                decision_reason=decision_reason,
                remove_targeting=remove_targeting,
                holdout=holdout,
            ),
            operation.parse,
        )

    async def reset(self, experiment_id: str, /) -> models.MessageResponse:
        """Reset an experiment that has started; one that has not answers 400, and success is only a message.

        Args:
            experiment_id: The experiment's id.

        Source: `PUT /console/v1/experiments/{id}/reset`.
        """
        from . import experiments_reset as operation

        return await self._caller.call(operation.build(experiment_id), operation.parse)

    async def restart_as_new(self, experiment_id: str, /, *, name: str) -> models.Experiment:
        """Make a new experiment, under a new name, from one that has started; answers the new one. Not yet started: 400.

        Args:
            experiment_id: The experiment's id.
            name: Display name of the new experiment, 3–100 characters: letters, digits, space, _ and -.

        May answer a message alone: then every field is missing.

        Source: `POST /console/v1/experiments/{id}/restart_as_new`.
        """
        from . import experiments_restart_as_new as operation

        return await self._caller.call(operation.build(experiment_id, name=name), operation.parse)

    async def schedule_start(self, experiment_id: str, /, *, scheduled_time: int | datetime) -> models.MessageResponse:
        """Let an experiment start by itself at a given epoch-millisecond time; only a message comes back.

        Args:
            experiment_id: The experiment's id.
            scheduled_time: When to start, epoch ms.

        Source: `POST /console/v1/experiments/{id}/schedule_start`.
        """
        from . import experiments_schedule_start as operation

        return await self._caller.call(operation.build(experiment_id, scheduled_time=scheduled_time), operation.parse)

    async def start(
        self,
        experiment_id: str,
        /,
        *,
        analysis_start_time: str | Unset = UNSET,
        analysis_end_time: str | Unset = UNSET,
        turbo_mode: bool | Unset = UNSET,
    ) -> models.MessageResponse:
        """Start an experiment now; the two analysis times are only for Warehouse Native analysis-only ones.

        Args:
            experiment_id: The experiment's id.
            analysis_start_time: Warehouse Native, analysis-only experiments: when the analysis starts.
            analysis_end_time: Warehouse Native, analysis-only experiments: when the analysis ends.
            turbo_mode: Load results in Turbo mode.

        Source: `PUT /console/v1/experiments/{id}/start`.
        """
        from . import experiments_start as operation

        return await self._caller.call(
            operation.build(
                experiment_id,
                analysis_start_time=analysis_start_time,
                analysis_end_time=analysis_end_time,
                turbo_mode=turbo_mode,
            ),
            operation.parse,
        )

    async def unarchive(self, experiment_id: str, /) -> models.MessageResponse:
        """Bring an archived experiment back; takes no body and answers only a message.

        Args:
            experiment_id: The experiment's id.

        Source: `PUT /console/v1/experiments/{id}/unarchive`.
        """
        from . import experiments_unarchive as operation

        return await self._caller.call(operation.build(experiment_id), operation.parse)
