from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.layer_parameter import LayerParameter


class LayerUpdate(TypedDict, total=False):
    """The keyword arguments of layers.update, to build up in a dict and pass with `**`."""

    description: str
    parameters: Sequence[LayerParameter | Mapping[str, Any]]
    target_apps: str | Sequence[str]
