from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricSource(Model):
    """A query or table with events: a metric source, and in the same shape a qualifying event.

    Attributes:
        name: Its identifier too; cannot be changed later.
        description: What the source holds and what it is for.
        sql: Query that yields the rows.
        timestamp_column: Column that holds the time of a row.
        id_type_mapping: Which column holds which Statsig unit: pairs of statsigUnitID and column.
        tags: Tags for sorting and search.
        timestamp_as_day: Read the timestamp as a whole day.
        source_type: Whether rows come from a table or a query.
        table_name: Table to read; only for sourceType table.
        date_partition_column: Date partition column; only for sourceType table.
        custom_field_mapping: Computed fields, each with a key and a formula.
        is_read_only: Lock the source so that only the Console API can edit it.
        is_verified: Mark as verified, that is trusted in the organization.
        owner: Owner (id, type, name, email); unset on what the Console API creates.
        team: Name of the owning team.
        team_id: Id of the owning team.
        disable_cure: True leaves the source out of CURE.
    """

    _wire = {
        "name": "name",
        "description": "description",
        "sql": "sql",
        "timestamp_column": "timestampColumn",
        "id_type_mapping": "idTypeMapping",
        "tags": "tags",
        "timestamp_as_day": "timestampAsDay",
        "source_type": "sourceType",
        "table_name": "tableName",
        "date_partition_column": "datePartitionColumn",
        "custom_field_mapping": "customFieldMapping",
        "is_read_only": "isReadOnly",
        "is_verified": "isVerified",
        "owner": "owner",
        "team": "team",
        "team_id": "teamID",
        "disable_cure": "disableCURE",
    }
    _nested = frozenset({"idTypeMapping", "customFieldMapping", "owner"})
    _always = frozenset({"name", "description", "sql", "timestamp_column", "id_type_mapping"})

    name: str
    """Its identifier too; cannot be changed later."""
    description: str
    """What the source holds and what it is for."""
    sql: str
    """Query that yields the rows."""
    timestamp_column: str
    """Column that holds the time of a row."""
    id_type_mapping: list[models.IDTypeMapping]
    """Which column holds which Statsig unit: pairs of statsigUnitID and column."""
    tags: list[str] | Unset = UNSET
    """Tags for sorting and search."""
    timestamp_as_day: bool | Unset = UNSET
    """Read the timestamp as a whole day."""
    source_type: models.MetricSourceType | str | Unset = UNSET
    """Whether rows come from a table or a query."""
    table_name: str | Unset = UNSET
    """Table to read; only for sourceType table."""
    date_partition_column: str | Unset = UNSET
    """Date partition column; only for sourceType table."""
    custom_field_mapping: list[models.CustomFieldMapping] | Unset = UNSET
    """Computed fields, each with a key and a formula."""
    is_read_only: bool | Unset = UNSET
    """Lock the source so that only the Console API can edit it."""
    is_verified: bool | Unset = UNSET
    """Mark as verified, that is trusted in the organization."""
    owner: models.Owner | None | Unset = UNSET
    """Owner (id, type, name, email); unset on what the Console API creates."""
    team: str | None | Unset = UNSET
    """Name of the owning team."""
    team_id: str | None | Unset = UNSET
    """Id of the owning team."""
    disable_cure: bool | Unset = UNSET
    """True leaves the source out of CURE."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricSourceDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.custom_field_mapping import CustomFieldMapping
        from ..models.id_type_mapping import IDTypeMapping
        from ..models.owner import Owner

        return {
            "idTypeMapping": list_reader(reader(IDTypeMapping)),
            "customFieldMapping": list_reader(reader(CustomFieldMapping)),
            "owner": reader(Owner),
        }
