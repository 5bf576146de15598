"""metrics.sources.replace: `POST /console/v1/metrics/metric_source/{name}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.custom_field_mapping import CustomFieldMapping
    from ...models.id_type_mapping import IDTypeMapping
    from ...models.metric_owner import MetricOwner
    from ...models.metric_source import MetricSource
    from ...models.metric_source_type import MetricSourceType
    from ...models.owner import Owner


def build(
    metric_source_name: str,
    /,
    *,
    sql: str,
    timestamp_column: str,
    id_type_mapping: Sequence[IDTypeMapping | Mapping[str, Any]],
    name: Any | Unset = UNSET,
    description: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    timestamp_as_day: bool | Unset = UNSET,
    source_type: MetricSourceType | Unset = UNSET,
    table_name: str | Unset = UNSET,
    date_partition_column: str | Unset = UNSET,
    custom_field_mapping: Sequence[CustomFieldMapping | Mapping[str, Any]] | Unset = UNSET,
    is_read_only: bool | Unset = UNSET,
    is_verified: bool | Unset = UNSET,
    owner: Owner | MetricOwner | Mapping[str, Any] | None | Unset = UNSET,
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
            ("sql", sql),
            ("timestampColumn", timestamp_column),
            ("idTypeMapping", many("id_type_mapping", id_type_mapping)),
            ("name", name),
            ("description", description),
            ("tags", many("tags", tags)),
            ("timestampAsDay", timestamp_as_day),
            ("sourceType", source_type),
            ("tableName", table_name),
            ("datePartitionColumn", date_partition_column),
            ("customFieldMapping", many("custom_field_mapping", custom_field_mapping)),
            ("isReadOnly", is_read_only),
            ("isVerified", is_verified),
            ("owner", owner),
            ("team", team),
            ("teamID", team_id),
            ("dryRun", dry_run),
            ("all_columns", many("all_columns", all_columns)),
            ("column_types", many("column_types", column_types)),
            ("skip_validation", skip_validation),
            ("disableCURE", disable_cure),
        ),
    )


def parse(body: Any) -> MetricSource:
    """What the decoded body of a success answer gives."""
    from ...models.metric_source import MetricSource

    return read_entity(MetricSource, body)
