from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.health_check_status import HealthCheckStatus


@define(kw_only=True, repr=False)
class ExperimentQualityScoreBreakdown(Model):
    """What one criterion adds to an experiment's quality score.

    Attributes:
        score: Normalized part of the whole score.
        weight: Normalized over all criteria.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "criterion": "criterion",
        "status": "status",
        "passing_description": "passingDescription",
        "score": "score",
        "weight": "weight",
    }

    criterion: str
    status: HealthCheckStatus | str | None
    passing_description: str
    score: float
    """Normalized part of the whole score."""
    weight: float
    """Normalized over all criteria."""
