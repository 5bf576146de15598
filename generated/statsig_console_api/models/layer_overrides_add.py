from __future__ import annotations

from typing import Literal, Required, TypedDict

from .. import models


class LayerOverridesAdd(TypedDict, total=False):
    """The keyword arguments of layers.overrides.add, to build up in a dict and pass with `**`."""

    op: Required[Literal["add"]]
    conditional_overrides: Required[models.LayerConditionalOverrides]
    id_overrides: Required[models.LayerIDOverrides]
