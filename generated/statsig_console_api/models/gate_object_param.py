from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GateObjectParam(Model):
    """`ParamStoreDto.parameters[]|8` in the document."""

    _wire = {
        "ref_type": "ref_type",
        "name": "name",
        "gate_name": "gate_name",
        "param_type": "param_type",
        "pass_value": "pass_value",
        "fail_value": "fail_value",
    }
    _always = frozenset({"ref_type", "name", "gate_name", "param_type", "pass_value", "fail_value"})
    _required = frozenset({"ref_type", "name", "gate_name", "param_type", "pass_value", "fail_value"})
    _constants = {"ref_type": "gate", "param_type": "object"}

    ref_type: Literal["gate"]
    name: str
    gate_name: str
    param_type: Literal["object"]
    pass_value: dict[str, Any]
    fail_value: dict[str, Any]

    if TYPE_CHECKING:

        def to_dict(self) -> models.GateObjectParamDict: ...

        def __init__(
            self,
            *,
            ref_type: Literal["gate"],
            name: str,
            gate_name: str,
            param_type: Literal["object"],
            pass_value: Mapping[str, Any],
            fail_value: Mapping[str, Any],
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...
