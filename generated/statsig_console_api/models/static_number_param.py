from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class StaticNumberParam(Model):
    """`ParamStoreDto.parameters[]|1` in the document."""

    _wire = {"ref_type": "ref_type", "name": "name", "param_type": "param_type", "value": "value"}
    _always = frozenset({"ref_type", "name", "param_type", "value"})
    _required = frozenset({"ref_type", "name", "param_type", "value"})
    _constants = {"ref_type": "static", "param_type": "number"}

    ref_type: Literal["static"]
    name: str
    param_type: Literal["number"]
    value: float

    if TYPE_CHECKING:

        def to_dict(self) -> models.StaticNumberParamDict: ...

        def __init__(
            self,
            *,
            ref_type: Literal["static"],
            name: str,
            param_type: Literal["number"],
            value: float,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...
