from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class StaticObjectParam(Model):
    """`ParamStoreDto.parameters[]|3` in the document."""

    _wire = {"ref_type": "ref_type", "name": "name", "param_type": "param_type", "value": "value"}
    _always = frozenset({"ref_type", "name", "param_type", "value"})
    _required = frozenset({"ref_type", "name", "param_type", "value"})
    _constants = {"ref_type": "static", "param_type": "object"}

    ref_type: Literal["static"]
    name: str
    param_type: Literal["object"]
    value: dict[str, Any]

    if TYPE_CHECKING:

        def to_dict(self) -> models.StaticObjectParamDict: ...

        def __init__(
            self,
            *,
            ref_type: Literal["static"],
            name: str,
            param_type: Literal["object"],
            value: Mapping[str, Any],
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...
