from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from .. import models


class LayerOverridesAdd(TypedDict, total=False):
    """The keyword arguments of layers.overrides.add, to build up in a dict and pass with `**`."""

    op: Required[Literal["add"]]
    conditional_overrides: Required[Sequence[models.LayerConditionalOverride | Mapping[str, Any]]]
    id_overrides: Required[Sequence[models.LayerIDOverride | Mapping[str, Any]]]
