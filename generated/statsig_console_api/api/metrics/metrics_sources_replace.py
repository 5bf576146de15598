"""metrics.sources.replace: `POST /console/v1/metrics/metric_source/{name}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("all_columns", "column_types", "tags")),
    "idTypeMapping/*": (("IDTypeMapping",), ()),
    "customFieldMapping/*": (("CustomFieldMapping",), ()),
    "owner": (("Owner", "MetricOwner"), ()),
}


def build(
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
) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.sources.replace",
        "POST",
        f"/console/v1/metrics/metric_source/{segment('metric_source_name', metric_source_name)}",
        body=body_of(
            ("sql", sql, str),
            ("timestampColumn", timestamp_column, str, "timestamp_column"),
            ("idTypeMapping", id_type_mapping, list, "id_type_mapping"),
            ("name", name),
            ("description", description, str),
            ("tags", tags, list),
            ("timestampAsDay", timestamp_as_day, bool, "timestamp_as_day"),
            ("sourceType", source_type, str, "source_type"),
            ("tableName", table_name, str, "table_name"),
            ("datePartitionColumn", date_partition_column, str, "date_partition_column"),
            ("customFieldMapping", custom_field_mapping, list, "custom_field_mapping"),
            ("isReadOnly", is_read_only, bool, "is_read_only"),
            ("isVerified", is_verified, bool, "is_verified"),
            ("owner", owner),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            ("dryRun", dry_run, bool, "dry_run"),
            ("all_columns", all_columns, list),
            ("column_types", column_types, list),
            ("skip_validation", skip_validation, bool),
            ("disableCURE", disable_cure, bool, "disable_cure"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.MetricSource:
    """What the decoded body of a success answer gives."""
    from ...models.metric_source import MetricSource

    return read_entity(MetricSource, body, change=True)
