from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class AssignmentSourceUpdate(TypedDict, total=False):
    """The keyword arguments of experiments.assignment_sources.update, to build up in a dict and pass with `**`."""

    name: str
    description: str
    is_verified: bool
    tags: Sequence[str]
    timestamp_column: str
    experiment_id_column: str
    group_id_column: str
    id_type_mapping: models.IDTypeMappings
    is_read_only: bool
    owner: models.OwnerLike | None
    team: str | None
    team_id: str | None
    dry_run: bool
    group_name_column: str
    scheduled_reload_hour: float | None
