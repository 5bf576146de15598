from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.id_type_mapping import IDTypeMapping
    from ..models.owner import Owner


@define(kw_only=True, repr=False)
class AssignmentSource(Model):
    """`AssignmentSourceContractDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
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
    }

    name: str
    description: str
    tags: list[str]
    sql: str
    timestamp_column: str
    experiment_id_column: str
    group_id_column: str
    id_type_mapping: list[IDTypeMapping]
    is_verified: bool | Unset = UNSET
    is_read_only: bool | Unset = UNSET
    owner: Owner | None | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.id_type_mapping import IDTypeMapping
        from ..models.owner import Owner

        return {"idTypeMapping": list_reader(reader(IDTypeMapping)), "owner": reader(Owner)}
