from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DynamicConfigReferenceParam(Model):
    """`ParamStoreDto.parameters[]|11` in the document."""

    _wire = {
        "ref_type": "ref_type",
        "name": "name",
        "param_type": "param_type",
        "config_name": "config_name",
        "param_name": "param_name",
    }
    _always = frozenset({"ref_type", "name", "param_type", "config_name", "param_name"})
    _required = frozenset({"ref_type", "name", "param_type", "config_name", "param_name"})
    _constants = {"ref_type": "dynamic_config"}

    ref_type: Literal["dynamic_config"]
    name: str
    param_type: models.ParamType | str
    config_name: str
    param_name: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.DynamicConfigReferenceParamDict: ...

        def __init__(
            self,
            *,
            ref_type: Literal["dynamic_config"],
            name: str,
            param_type: models.ParamType,
            config_name: str,
            param_name: str,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...
