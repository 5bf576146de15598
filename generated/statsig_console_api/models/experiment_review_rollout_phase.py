from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ExperimentReviewRolloutPhase(Model):
    """`CreateExperimentReviewRequestDto.rollout_phases[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "percentage": "percentage",
        "time": "time",
        "time_string": "time_string",
        "is_complete": "is_complete",
        "phase_duration_ms": "phase_duration_ms",
    }

    percentage: float
    time: int | Unset = UNSET
    time_string: str | Unset = UNSET
    is_complete: bool | Unset = UNSET
    phase_duration_ms: float | Unset = UNSET
