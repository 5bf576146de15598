from __future__ import annotations

from typing import TypedDict


class ConfigUnarchive(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.unarchive and gates.unarchive, to build up in a dict and pass with `**`."""

    unarchive_reason: str
