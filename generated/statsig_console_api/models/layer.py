from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Layer(Model):
    """A layer as the service answers it: the unit it splits traffic by and its parameters with their defaults.

    Attributes:
        id: Formed from the name at creation.
        id_type: Unit the layer splits traffic by, such as userID.
        description: Free text, at most 1,000 characters.
        last_modifier_id: Statsig id of the user who changed it last.
        last_modified_time: When it was last changed, epoch ms.
        last_modifier_email: Null in examples where this API made the last change.
        last_modifier_name: "CONSOLE API" in examples where this API made the last change.
        creator_id: Statsig id of the user recorded as creator.
        created_time: When it was created, epoch ms.
        creator_name: "CONSOLE API" in examples of what this API made without a named creator.
        creator_email: Null in examples of what this API made without a named creator.
        is_implicit_layer: True when Statsig itself made the layer, for an experiment.
        parameters: Parameters of the layer, each with name, type and a default value of that type.
        name: Display name; changing it leaves the id as it is.
        tags: Tag names.
        target_apps: Target apps it belongs to; one name or a list.
        holdout_ids: Holdouts it is under; the same id can come twice.
        team: Name of the responsible team.
        team_id: Id of the responsible team; null for none.
        version: Version number, read-only; there are no ETags.
        permalink: Link to it in the Statsig console.
    """

    _wire = {
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
    _nested = frozenset({"parameters"})
    _always = frozenset(
        {
            "id",
            "id_type",
            "description",
            "last_modifier_id",
            "last_modified_time",
            "last_modifier_email",
            "last_modifier_name",
            "creator_id",
            "created_time",
            "creator_name",
            "creator_email",
            "is_implicit_layer",
            "parameters",
        }
    )

    id: str
    """Formed from the name at creation."""
    id_type: str
    """Unit the layer splits traffic by, such as userID."""
    description: str
    """Free text, at most 1,000 characters."""
    last_modifier_id: str | None
    """Statsig id of the user who changed it last."""
    last_modified_time: int | None
    """When it was last changed, epoch ms."""
    last_modifier_email: str | None
    """Null in examples where this API made the last change."""
    last_modifier_name: str | None
    """"CONSOLE API" in examples where this API made the last change."""
    creator_id: str | None
    """Statsig id of the user recorded as creator."""
    created_time: int
    """When it was created, epoch ms."""
    creator_name: str | None
    """"CONSOLE API" in examples of what this API made without a named creator."""
    creator_email: str | None
    """Null in examples of what this API made without a named creator."""
    is_implicit_layer: bool
    """True when Statsig itself made the layer, for an experiment."""
    parameters: list[models.LayerParameter]
    """Parameters of the layer, each with name, type and a default value of that type."""
    name: str | Unset = UNSET
    """Display name; changing it leaves the id as it is."""
    tags: list[str] | Unset = UNSET
    """Tag names."""
    target_apps: str | list[str] | Unset = UNSET
    """Target apps it belongs to; one name or a list."""
    holdout_ids: list[str] | Unset = UNSET
    """Holdouts it is under; the same id can come twice."""
    team: str | None | Unset = UNSET
    """Name of the responsible team."""
    team_id: str | None | Unset = UNSET
    """Id of the responsible team; null for none."""
    version: int | Unset = UNSET
    """Version number, read-only; there are no ETags."""
    targeting_gate_parameter_values: dict[str, Any] | None | Unset = UNSET
    holdout_parameter_values: dict[str, Any] | None | Unset = UNSET
    permalink: str | Unset = UNSET
    """Link to it in the Statsig console."""

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "last_modified_time", None))

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.LayerDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.layer_parameter import LayerParameter

        return {"parameters": list_reader(reader(LayerParameter))}
