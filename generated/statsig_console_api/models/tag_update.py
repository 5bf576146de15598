from __future__ import annotations

from typing import TypedDict


class TagUpdate(TypedDict, total=False):
    """The keyword arguments of tags.update, to build up in a dict and pass with `**`."""

    name: str
    description: str
    is_core: bool
