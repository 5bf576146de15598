"""experiments.entity_properties.update: `PATCH /console/v1/experiments/entity_property/{name}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.entity_property_source import EntityPropertySource
    from ...models.id_type_mapping import IDTypeMapping


def build(
    entity_property_name: str,
    /,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    timestamp_column: str | Unset = UNSET,
    timestamp_as_day: bool | Unset = UNSET,
    id_type_mapping: Sequence[IDTypeMapping | Mapping[str, Any]] | Unset = UNSET,
    is_read_only: bool | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.entity_properties.update",
        "PATCH",
        f"/console/v1/experiments/entity_property/{segment('entity_property_name', entity_property_name)}",
        body=body_of(
            ("name", name),
            ("description", description),
            ("tags", many("tags", tags)),
            ("timestampColumn", timestamp_column),
            ("timestampAsDay", timestamp_as_day),
            ("idTypeMapping", many("id_type_mapping", id_type_mapping)),
            ("isReadOnly", is_read_only),
            ("team", team),
            ("teamID", team_id),
            ("dryRun", dry_run),
        ),
    )


def parse(body: Any) -> EntityPropertySource:
    """What the decoded body of a success answer gives."""
    from ...models.entity_property_source import EntityPropertySource

    return read_entity(EntityPropertySource, body)
