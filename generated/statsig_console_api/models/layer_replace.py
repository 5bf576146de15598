from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class LayerReplace(TypedDict, total=False):
    """The keyword arguments of layers.replace, to build up in a dict and pass with `**`."""

    description: Required[str]
    parameters: Required[models.LayerParameters]
    target_apps: str | Sequence[str]
