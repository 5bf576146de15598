from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class LayerCreate(TypedDict, total=False):
    """The keyword arguments of layers.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    id_type: Required[str]
    description: str
    target_apps: str | Sequence[str]
    team: str
