from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, union_reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ParamStore(Model):
    """`ParamStoreDto` in the document."""

    _wire = {
        "id": "id",
        "name": "name",
        "display_name": "displayName",
        "description": "description",
        "created_time": "createdTime",
        "creator_id": "creatorID",
        "last_modifier_id": "lastModifierID",
        "parameters": "parameters",
        "team": "team",
        "team_id": "teamID",
    }
    _nested = frozenset({"parameters"})
    _always = frozenset(
        {"id", "name", "display_name", "description", "created_time", "creator_id", "last_modifier_id", "parameters"}
    )

    id: str
    name: str
    display_name: str
    description: str
    created_time: int
    creator_id: str
    last_modifier_id: str
    parameters: list[
        models.StaticBooleanParam
        | models.StaticNumberParam
        | models.StaticStringParam
        | models.StaticObjectParam
        | models.StaticArrayParam
        | models.GateBooleanParam
        | models.GateNumberParam
        | models.GateStringParam
        | models.GateObjectParam
        | models.GateArrayParam
        | models.LayerReferenceParam
        | models.DynamicConfigReferenceParam
        | models.ExperimentReferenceParam
    ]
    team: str | None | Unset = UNSET
    team_id: str | Unset = UNSET

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.ParamStoreDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.dynamic_config_reference_param import DynamicConfigReferenceParam
        from ..models.experiment_reference_param import ExperimentReferenceParam
        from ..models.gate_array_param import GateArrayParam
        from ..models.gate_boolean_param import GateBooleanParam
        from ..models.gate_number_param import GateNumberParam
        from ..models.gate_object_param import GateObjectParam
        from ..models.gate_string_param import GateStringParam
        from ..models.layer_reference_param import LayerReferenceParam
        from ..models.static_array_param import StaticArrayParam
        from ..models.static_boolean_param import StaticBooleanParam
        from ..models.static_number_param import StaticNumberParam
        from ..models.static_object_param import StaticObjectParam
        from ..models.static_string_param import StaticStringParam

        return {
            "parameters": list_reader(
                union_reader(
                    StaticBooleanParam,
                    StaticNumberParam,
                    StaticStringParam,
                    StaticObjectParam,
                    StaticArrayParam,
                    GateBooleanParam,
                    GateNumberParam,
                    GateStringParam,
                    GateObjectParam,
                    GateArrayParam,
                    LayerReferenceParam,
                    DynamicConfigReferenceParam,
                    ExperimentReferenceParam,
                )
            )
        }
