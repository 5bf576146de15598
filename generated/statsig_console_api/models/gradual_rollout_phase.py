from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class GradualRolloutPhase(Model):
    """`GateCreateDto.gradual_rollout_strategy.phases[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "pass_percent": "pass_percent",
        "is_complete": "isComplete",
        "time": "time",
        "time_string": "timeString",
        "phase_duration_ms": "phaseDurationMs",
    }

    pass_percent: float
    is_complete: bool
    time: int | Unset = UNSET
    time_string: str | Unset = UNSET
    phase_duration_ms: int | Unset = UNSET
