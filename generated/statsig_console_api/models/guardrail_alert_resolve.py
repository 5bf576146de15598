from __future__ import annotations

from typing import TypedDict


class GuardrailAlertResolve(TypedDict, total=False):
    """The keyword arguments of experiments.alerts.resolve and gates.alerts.resolve, to build up in a dict and pass with `**`."""

    reasoning: str
