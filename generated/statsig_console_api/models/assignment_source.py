from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AssignmentSource(Model):
    """A query that tells which unit was put in which group of which experiment; Warehouse Native.

    Attributes:
        name: Identifies it among assignment sources; replace and update can change it.
        description: What the source holds and what it is for.
        sql: Query that yields the assignments.
        timestamp_column: Column with the time of assignment.
        experiment_id_column: Column with the experiment's id.
        group_id_column: Column with the group's id.
        id_type_mapping: Which column holds which Statsig unit, entries of statsigUnitID and column.
        is_verified: Marks the source as trusted within the company.
        is_read_only: True leaves edits to the Console API alone.
        owner: Owner as id, type, name and email; unset on entities made through this API.
        team: Name of the team responsible.
        team_id: Id of the team responsible.
        group_name_column: Column with the group's name.
        scheduled_reload_hour: Hour of the day of the scheduled reload; null for none.
    """

    _wire = {
        "name": "name",
        "description": "description",
        "tags": "tags",
        "sql": "sql",
        "timestamp_column": "timestampColumn",
        "experiment_id_column": "experimentIDColumn",
        "group_id_column": "groupIDColumn",
        "id_type_mapping": "idTypeMapping",
        "is_verified": "isVerified",
        "is_read_only": "isReadOnly",
        "owner": "owner",
        "team": "team",
        "team_id": "teamID",
        "group_name_column": "groupNameColumn",
        "scheduled_reload_hour": "scheduledReloadHour",
    }
    _nested = frozenset({"idTypeMapping", "owner"})
    _always = frozenset(
        {
            "name",
            "description",
            "tags",
            "sql",
            "timestamp_column",
            "experiment_id_column",
            "group_id_column",
            "id_type_mapping",
        }
    )

    name: str
    """Identifies it among assignment sources; replace and update can change it."""
    description: str
    """What the source holds and what it is for."""
    tags: list[str]
    sql: str
    """Query that yields the assignments."""
    timestamp_column: str
    """Column with the time of assignment."""
    experiment_id_column: str
    """Column with the experiment's id."""
    group_id_column: str
    """Column with the group's id."""
    id_type_mapping: list[models.IDTypeMapping]
    """Which column holds which Statsig unit, entries of statsigUnitID and column."""
    is_verified: bool | Unset = UNSET
    """Marks the source as trusted within the company."""
    is_read_only: bool | Unset = UNSET
    """True leaves edits to the Console API alone."""
    owner: models.Owner | None | Unset = UNSET
    """Owner as id, type, name and email; unset on entities made through this API."""
    team: str | None | Unset = UNSET
    """Name of the team responsible."""
    team_id: str | None | Unset = UNSET
    """Id of the team responsible."""
    group_name_column: str | Unset = UNSET
    """Column with the group's name."""
    scheduled_reload_hour: float | None | Unset = UNSET
    """Hour of the day of the scheduled reload; null for none."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.AssignmentSourceDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.id_type_mapping import IDTypeMapping
        from ..models.owner import Owner

        return {"idTypeMapping": list_reader(reader(IDTypeMapping)), "owner": reader(Owner)}
