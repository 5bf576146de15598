from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .. import models


class LayerUpdate(TypedDict, total=False):
    """The keyword arguments of layers.update, to build up in a dict and pass with `**`."""

    description: str
    parameters: Sequence[models.LayerParameter | Mapping[str, Any]]
    target_apps: str | Sequence[str]
