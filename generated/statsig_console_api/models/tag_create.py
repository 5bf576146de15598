from __future__ import annotations

from typing import Required, TypedDict


class TagCreate(TypedDict, total=False):
    """The keyword arguments of tags.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    description: Required[str]
    is_core: bool
