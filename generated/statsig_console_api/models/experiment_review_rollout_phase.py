from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentReviewRolloutPhase(Model):
    """One phase of a rollout that an experiment review proposes.

    Attributes:
        percentage: Percent of users who get the group, 0–100.
        time: When the phase starts, epoch ms.
        time_string: When the phase starts, as text.
        is_complete: Whether the phase is over; false when left out.
        phase_duration_ms: How long the phase lasts, in ms; for progressive rollouts.
    """

    _wire = {
        "percentage": "percentage",
        "time": "time",
        "time_string": "time_string",
        "is_complete": "is_complete",
        "phase_duration_ms": "phase_duration_ms",
    }

    percentage: float
    """Percent of users who get the group, 0–100."""
    time: int | Unset = UNSET
    """When the phase starts, epoch ms."""
    time_string: str | Unset = UNSET
    """When the phase starts, as text."""
    is_complete: bool | Unset = UNSET
    """Whether the phase is over; false when left out."""
    phase_duration_ms: float | Unset = UNSET
    """How long the phase lasts, in ms; for progressive rollouts."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentReviewRolloutPhaseDict: ...
