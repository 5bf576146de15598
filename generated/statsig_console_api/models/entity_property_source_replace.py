from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class EntityPropertySourceReplace(TypedDict, total=False):
    """The keyword arguments of experiments.entity_properties.replace, to build up in a dict and pass with `**`."""

    sql: Required[str]
    id_type_mapping: Required[models.IDTypeMappings]
    name: str
    description: str
    tags: Sequence[str]
    timestamp_column: str
    timestamp_as_day: bool
    is_read_only: bool
    team: str | None
    team_id: str | None
    dry_run: bool
