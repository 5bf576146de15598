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
    """`CreateExperimentReviewRequestDto.settings.manualQualityScores[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "criteria_name": "criteriaName",
        "status": "status",
        "criteria_description": "criteriaDescription",
        "score": "score",
        "weight": "weight",
    }

    criteria_name: ManualQualityScoreCriterion | str
    status: ManualQualityScoreStatus | str
    criteria_description: str
    score: float
    weight: float

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
