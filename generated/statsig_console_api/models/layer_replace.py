from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class LayerReplace(TypedDict, total=False):
    """The keyword arguments of layers.replace, to build up in a dict and pass with `**`."""

    description: Required[str]
    parameters: Required[Sequence[models.LayerParameter | Mapping[str, Any]]]
    target_apps: str | Sequence[str]
