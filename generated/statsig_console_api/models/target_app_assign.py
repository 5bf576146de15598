from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class TargetAppAssign(TypedDict, total=False):
    """The keyword arguments of target_apps.assign, to build up in a dict and pass with `**`."""

    target_apps: Required[Sequence[str]]
    gates: Sequence[str]
    dynamic_configs: Sequence[str]
    experiments: Sequence[str]
