from __future__ import annotations

from typing import Required, TypedDict


class ExperimentAbandon(TypedDict, total=False):
    """The keyword arguments of experiments.abandon, to build up in a dict and pass with `**`."""

    decision_reason: Required[str]
