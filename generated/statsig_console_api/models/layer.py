from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.layer_parameter import LayerParameter


@define(kw_only=True, repr=False)
class Layer(Model):
    """`LayerContractDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "id_type": "idType",
        "description": "description",
        "last_modifier_id": "lastModifierID",
        "last_modified_time": "lastModifiedTime",
        "last_modifier_email": "lastModifierEmail",
        "last_modifier_name": "lastModifierName",
        "creator_id": "creatorID",
        "created_time": "createdTime",
        "creator_name": "creatorName",
        "creator_email": "creatorEmail",
        "is_implicit_layer": "isImplicitLayer",
        "parameters": "parameters",
        "name": "name",
        "tags": "tags",
        "target_apps": "targetApps",
        "holdout_ids": "holdoutIDs",
        "team": "team",
        "team_id": "teamID",
        "version": "version",
        "targeting_gate_parameter_values": "targeting_gate_parameter_values",
        "holdout_parameter_values": "holdout_parameter_values",
        "permalink": "permalink",
    }

    id: str
    id_type: str
    description: str
    last_modifier_id: str | None
    last_modified_time: int | None
    last_modifier_email: str | None
    last_modifier_name: str | None
    creator_id: str | None
    created_time: int
    creator_name: str | None
    creator_email: str | None
    is_implicit_layer: bool
    parameters: list[LayerParameter]
    name: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    target_apps: str | list[str] | Unset = UNSET
    holdout_ids: list[str] | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    version: int | Unset = UNSET
    targeting_gate_parameter_values: dict[str, Any] | None | Unset = UNSET
    holdout_parameter_values: dict[str, Any] | None | Unset = UNSET
    permalink: str | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.layer_parameter import LayerParameter

        return {"parameters": list_reader(reader(LayerParameter))}
