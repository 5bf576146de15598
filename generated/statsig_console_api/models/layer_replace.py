from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.layer_parameter import LayerParameter


class LayerReplace(TypedDict, total=False):
    """The keyword arguments of layers.replace, to build up in a dict and pass with `**`."""

    description: Required[str]
    parameters: Required[Sequence[LayerParameter | Mapping[str, Any]]]
    target_apps: str | Sequence[str]
