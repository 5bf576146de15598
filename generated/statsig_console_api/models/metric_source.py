from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.custom_field_mapping import CustomFieldMapping
    from ..models.id_type_mapping import IDTypeMapping
    from ..models.metric_source_type import MetricSourceType
    from ..models.owner import Owner


@define(kw_only=True, repr=False)
class MetricSource(Model):
    """`MetricSourceContractDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
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
    }

    name: str
    description: str
    sql: str
    timestamp_column: str
    id_type_mapping: list[IDTypeMapping]
    tags: list[str] | Unset = UNSET
    timestamp_as_day: bool | Unset = UNSET
    source_type: MetricSourceType | str | Unset = UNSET
    table_name: str | Unset = UNSET
    date_partition_column: str | Unset = UNSET
    custom_field_mapping: list[CustomFieldMapping] | Unset = UNSET
    is_read_only: bool | Unset = UNSET
    is_verified: bool | Unset = UNSET
    owner: Owner | None | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET

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
