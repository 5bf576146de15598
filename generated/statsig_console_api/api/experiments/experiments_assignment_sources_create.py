"""experiments.assignment_sources.create: `POST /console/v1/experiments/assignment_sources`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.assignment_source import AssignmentSource
    from ...models.id_type_mapping import IDTypeMapping
    from ...models.metric_owner import MetricOwner
    from ...models.owner import Owner


def build(
    *,
    name: str,
    sql: str,
    timestamp_column: str,
    experiment_id_column: str,
    group_id_column: str,
    id_type_mapping: Sequence[IDTypeMapping | Mapping[str, Any]],
    description: str | Unset = UNSET,
    is_verified: bool | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    is_read_only: bool | Unset = UNSET,
    owner: Owner | MetricOwner | Mapping[str, Any] | None | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
    group_name_column: str | Unset = UNSET,
    scheduled_reload_hour: float | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.assignment_sources.create",
        "POST",
        "/console/v1/experiments/assignment_sources",
        body=body_of(
            ("name", name),
            ("sql", sql),
            ("timestampColumn", timestamp_column),
            ("experimentIDColumn", experiment_id_column),
            ("groupIDColumn", group_id_column),
            ("idTypeMapping", many("id_type_mapping", id_type_mapping)),
            ("description", description),
            ("isVerified", is_verified),
            ("tags", many("tags", tags)),
            ("isReadOnly", is_read_only),
            ("owner", owner),
            ("team", team),
            ("teamID", team_id),
            ("dryRun", dry_run),
            ("groupNameColumn", group_name_column),
            ("scheduledReloadHour", scheduled_reload_hour),
        ),
    )


def parse(body: Any) -> AssignmentSource:
    """What the decoded body of a success answer gives."""
    from ...models.assignment_source import AssignmentSource

    return read_entity(AssignmentSource, body)
