from __future__ import annotations

from typing import Required, TypedDict


class ExperimentMakeDecision(TypedDict, total=False):
    """The keyword arguments of autotunes.make_decision and experiments.make_decision, to build up in a dict and pass with `**`."""

    id: Required[str]
    decision_reason: Required[str]
    remove_targeting: bool
    holdout: int
