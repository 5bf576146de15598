from __future__ import annotations

from typing import TypedDict


class TargetAppUpdate(TypedDict, total=False):
    """The keyword arguments of target_apps.update, to build up in a dict and pass with `**`."""

    name: str
    description: str
