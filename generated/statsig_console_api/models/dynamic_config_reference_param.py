from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.param_type import ParamType


@define(kw_only=True, repr=False)
class DynamicConfigReferenceParam(Model):
    """`ParamStoreDto.parameters[]|11` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "ref_type": "ref_type",
        "name": "name",
        "param_type": "param_type",
        "config_name": "config_name",
        "param_name": "param_name",
    }
    _required: ClassVar[frozenset[str]] = frozenset({"ref_type", "name", "param_type", "config_name", "param_name"})
    _constants: ClassVar[Mapping[str, str]] = {"ref_type": "dynamic_config"}

    ref_type: Literal["dynamic_config"]
    name: str
    param_type: ParamType | str
    config_name: str
    param_name: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ref_type: Literal["dynamic_config"],
            name: str,
            param_type: ParamType,
            config_name: str,
            param_name: str,
        ) -> None: ...
