from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class ExperimentGroupSelector(TypedDict, total=False):
    """The keyword arguments of experiments.disable_groups and experiments.enable_groups, to build up in a dict and pass with `**`."""

    group_names: Required[Sequence[str]]
