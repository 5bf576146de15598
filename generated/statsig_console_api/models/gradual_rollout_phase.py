from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GradualRolloutPhase(Model):
    """One phase of the gradual rollout given when a gate is created.

    Attributes:
        pass_percent: Pass percentage during the phase, 0–100.
        is_complete: Whether the phase is behind you; required.
        time: When the phase begins, epoch ms.
        phase_duration_ms: Length of the phase in ms; from it follows when the next phase can begin.
    """

    _wire = {
        "pass_percent": "pass_percent",
        "is_complete": "isComplete",
        "time": "time",
        "time_string": "timeString",
        "phase_duration_ms": "phaseDurationMs",
    }

    pass_percent: float
    """Pass percentage during the phase, 0–100."""
    is_complete: bool
    """Whether the phase is behind you; required."""
    time: int | Unset = UNSET
    """When the phase begins, epoch ms."""
    time_string: str | Unset = UNSET
    phase_duration_ms: int | Unset = UNSET
    """Length of the phase in ms; from it follows when the next phase can begin."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.GradualRolloutPhaseDict: ...
