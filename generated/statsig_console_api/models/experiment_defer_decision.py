from __future__ import annotations

from typing import TypedDict


class ExperimentDeferDecision(TypedDict, total=False):
    """The keyword arguments of experiments.defer_decision, to build up in a dict and pass with `**`."""

    stop_reason: str
