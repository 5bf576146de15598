from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class AssignmentSourceCreate(TypedDict, total=False):
    """The keyword arguments of experiments.assignment_sources.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    sql: Required[str]
    timestamp_column: Required[str]
    experiment_id_column: Required[str]
    group_id_column: Required[str]
    id_type_mapping: Required[models.IDTypeMappings]
    description: str
    is_verified: bool
    tags: Sequence[str]
    is_read_only: bool
    owner: models.OwnerLike | None
    team: str | None
    team_id: str | None
    dry_run: bool
    group_name_column: str
    scheduled_reload_hour: float | None
