from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.manual_quality_score_criterion import ManualQualityScoreCriterion
    from ..models.manual_quality_score_status import ManualQualityScoreStatus


@define(kw_only=True, repr=False)
class ManualQualityScore(Model):
    """A quality score set by hand, or another weight for a built-in check.

    Attributes:
        criteria_name: Check it is about.
        status: Has no effect on a built-in check.
        criteria_description: Has no effect on a built-in check.
        weight: 0 removes a built-in check; all weights are rescaled to add up to 100.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "criteria_name": "criteriaName",
        "status": "status",
        "criteria_description": "criteriaDescription",
        "score": "score",
        "weight": "weight",
    }

    criteria_name: ManualQualityScoreCriterion | str
    """Check it is about."""
    status: ManualQualityScoreStatus | str
    """Has no effect on a built-in check."""
    criteria_description: str
    """Has no effect on a built-in check."""
    score: float
    weight: float
    """0 removes a built-in check; all weights are rescaled to add up to 100."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            criteria_name: ManualQualityScoreCriterion | str,
            status: ManualQualityScoreStatus,
            criteria_description: str,
            score: float,
            weight: float,
        ) -> None: ...
