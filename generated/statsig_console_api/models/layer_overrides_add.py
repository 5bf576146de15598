from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.layer_conditional_override import LayerConditionalOverride
    from ..models.layer_id_override import LayerIDOverride


class LayerOverridesAdd(TypedDict, total=False):
    """The keyword arguments of layers.overrides.add, to build up in a dict and pass with `**`."""

    op: Required[Literal["add"]]
    conditional_overrides: Required[Sequence[LayerConditionalOverride | Mapping[str, Any]]]
    id_overrides: Required[Sequence[LayerIDOverride | Mapping[str, Any]]]
