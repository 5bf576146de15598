from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class LayerUpdate(TypedDict, total=False):
    """The keyword arguments of layers.update, to build up in a dict and pass with `**`."""

    description: str
    parameters: models.LayerParameters
    target_apps: str | Sequence[str]
