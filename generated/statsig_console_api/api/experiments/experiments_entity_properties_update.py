"""experiments.entity_properties.update: `PATCH /console/v1/experiments/entity_property/{name}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {"": ((), ("tags",)), "idTypeMapping/*": (("IDTypeMapping",), ())}


def build(
    entity_property_name: str,
    /,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    timestamp_column: str | Unset = UNSET,
    timestamp_as_day: bool | Unset = UNSET,
    id_type_mapping: models.IDTypeMappings | Unset = UNSET,
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
            ("name", name, str),
            ("description", description, str),
            ("tags", tags, list),
            ("timestampColumn", timestamp_column, str, "timestamp_column"),
            ("timestampAsDay", timestamp_as_day, bool, "timestamp_as_day"),
            ("idTypeMapping", id_type_mapping, list, "id_type_mapping"),
            ("isReadOnly", is_read_only, bool, "is_read_only"),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            ("dryRun", dry_run, bool, "dry_run"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.EntityPropertySource:
    """What the decoded body of a success answer gives."""
    from ...models.entity_property_source import EntityPropertySource

    return read_entity(EntityPropertySource, body, change=True)
