from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict

from .. import models


class MetricSourceReplace(TypedDict, total=False):
    """The keyword arguments of experiments.qualifying_events.replace and metrics.sources.replace, to build up in a dict and pass with `**`."""

    sql: Required[str]
    timestamp_column: Required[str]
    id_type_mapping: Required[models.IDTypeMappings]
    name: Any
    description: str
    tags: Sequence[str]
    timestamp_as_day: bool
    source_type: models.MetricSourceType
    table_name: str
    date_partition_column: str
    custom_field_mapping: models.CustomFieldMappings
    is_read_only: bool
    is_verified: bool
    owner: models.OwnerLike | None
    team: str | None
    team_id: str | None
    dry_run: bool
    all_columns: Sequence[str]
    column_types: Sequence[str]
    skip_validation: bool
    disable_cure: bool
