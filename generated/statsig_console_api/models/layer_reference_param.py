from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.param_type import ParamType


@define(kw_only=True, repr=False)
class LayerReferenceParam(Model):
    """`ParamStoreDto.parameters[]|10` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "ref_type": "ref_type",
        "name": "name",
        "param_type": "param_type",
        "layer_name": "layer_name",
        "param_name": "param_name",
    }
    _required: ClassVar[frozenset[str]] = frozenset({"ref_type", "name", "param_type", "layer_name", "param_name"})
    _constants: ClassVar[Mapping[str, str]] = {"ref_type": "layer"}

    ref_type: Literal["layer"]
    name: str
    param_type: ParamType | str
    layer_name: str
    param_name: str

    if TYPE_CHECKING:

        def __init__(
            self, *, ref_type: Literal["layer"], name: str, param_type: ParamType, layer_name: str, param_name: str
        ) -> None: ...
