"""experiments.assignment_sources.update: `PATCH /console/v1/experiments/assignment_source/{name}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {"": ((), ("tags",)), "idTypeMapping/*": (("IDTypeMapping",), ()), "owner": (("Owner", "MetricOwner"), ())}


def build(
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
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.assignment_sources.update",
        "PATCH",
        f"/console/v1/experiments/assignment_source/{segment('assignment_source_name', assignment_source_name)}",
        body=body_of(
            ("name", name, str),
            ("description", description, str),
            ("isVerified", is_verified, bool, "is_verified"),
            ("tags", tags, list),
            ("timestampColumn", timestamp_column, str, "timestamp_column"),
            ("experimentIDColumn", experiment_id_column, str, "experiment_id_column"),
            ("groupIDColumn", group_id_column, str, "group_id_column"),
            ("idTypeMapping", id_type_mapping, list, "id_type_mapping"),
            ("isReadOnly", is_read_only, bool, "is_read_only"),
            ("owner", owner),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            ("dryRun", dry_run, bool, "dry_run"),
            ("groupNameColumn", group_name_column, str, "group_name_column"),
            ("scheduledReloadHour", scheduled_reload_hour, float, "scheduled_reload_hour"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.AssignmentSource:
    """What the decoded body of a success answer gives."""
    from ...models.assignment_source import AssignmentSource

    return read_entity(AssignmentSource, body, change=True)
