from __future__ import annotations

from typing import Required, TypedDict


class UnitIDTypeUpdate(TypedDict, total=False):
    """The keyword arguments of unit_id_types.update, to build up in a dict and pass with `**`."""

    description: Required[str]
