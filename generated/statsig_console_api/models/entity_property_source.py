from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.id_type_mapping import IDTypeMapping
    from ..models.owner import Owner


@define(kw_only=True, repr=False)
class EntityPropertySource(Model):
    """`EntityPropertySourceDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
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

    name: str
    description: str
    tags: list[str]
    sql: str
    id_type_mapping: list[IDTypeMapping]
    timestamp_column: str | Unset = UNSET
    timestamp_as_day: bool | Unset = UNSET
    is_read_only: bool | Unset = UNSET
    owner: Owner | None | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.id_type_mapping import IDTypeMapping
        from ..models.owner import Owner

        return {"idTypeMapping": list_reader(reader(IDTypeMapping)), "owner": reader(Owner)}
