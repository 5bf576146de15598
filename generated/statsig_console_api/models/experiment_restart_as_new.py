from __future__ import annotations

from typing import Required, TypedDict


class ExperimentRestartAsNew(TypedDict, total=False):
    """The keyword arguments of experiments.restart_as_new, to build up in a dict and pass with `**`."""

    name: Required[str]
