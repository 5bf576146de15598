from __future__ import annotations

from typing import Required, TypedDict


class HoldoutCreate(TypedDict, total=False):
    """The keyword arguments of holdouts.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    description: str
    id_type: str
    team_id: str | None
