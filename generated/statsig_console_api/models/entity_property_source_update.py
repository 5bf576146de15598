from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class EntityPropertySourceUpdate(TypedDict, total=False):
    """The keyword arguments of experiments.entity_properties.update, to build up in a dict and pass with `**`."""

    name: str
    description: str
    tags: Sequence[str]
    timestamp_column: str
    timestamp_as_day: bool
    id_type_mapping: models.IDTypeMappings
    is_read_only: bool
    team: str | None
    team_id: str | None
    dry_run: bool
