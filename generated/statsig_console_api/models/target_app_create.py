from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class TargetAppCreate(TypedDict, total=False):
    """The keyword arguments of target_apps.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    description: Required[str]
    gates: Sequence[str]
    dynamic_configs: Sequence[str]
    experiments: Sequence[str]
