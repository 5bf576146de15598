from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class EntityPropertySource(Model):
    """A query that yields properties of units, for ID resolution or stratified sampling.

    Attributes:
        name: Identifies it among entity property sources; replace and update can change it.
        description: What the source holds and what it is for.
        sql: Query that yields the properties.
        id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
        timestamp_column: Column with the time; may be left out.
        timestamp_as_day: True reads the timestamp as a day.
        is_read_only: True leaves edits to the Console API alone.
        owner: Owner as id, type, name and email; unset on entities made through this API.
        team: Name of the team responsible.
        team_id: Id of the team responsible.
    """

    _wire = {
        "name": "name",
        "description": "description",
        "tags": "tags",
        "sql": "sql",
        "id_type_mapping": "idTypeMapping",
        "timestamp_column": "timestampColumn",
        "timestamp_as_day": "timestampAsDay",
        "is_read_only": "isReadOnly",
        "owner": "owner",
        "team": "team",
        "team_id": "teamID",
    }
    _nested = frozenset({"idTypeMapping", "owner"})
    _always = frozenset({"name", "description", "tags", "sql", "id_type_mapping"})

    name: str
    """Identifies it among entity property sources; replace and update can change it."""
    description: str
    """What the source holds and what it is for."""
    tags: list[str]
    sql: str
    """Query that yields the properties."""
    id_type_mapping: list[models.IDTypeMapping]
    """Which column holds which Statsig unit, entries of statsigUnitID and column."""
    timestamp_column: str | Unset = UNSET
    """Column with the time; may be left out."""
    timestamp_as_day: bool | Unset = UNSET
    """True reads the timestamp as a day."""
    is_read_only: bool | Unset = UNSET
    """True leaves edits to the Console API alone."""
    owner: models.Owner | None | Unset = UNSET
    """Owner as id, type, name and email; unset on entities made through this API."""
    team: str | None | Unset = UNSET
    """Name of the team responsible."""
    team_id: str | None | Unset = UNSET
    """Id of the team responsible."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.EntityPropertySourceDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.id_type_mapping import IDTypeMapping
        from ..models.owner import Owner

        return {"idTypeMapping": list_reader(reader(IDTypeMapping)), "owner": reader(Owner)}
