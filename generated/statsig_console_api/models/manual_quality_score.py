from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ManualQualityScore(Model):
    """A quality score set by hand, or another weight for a built-in check.

    Attributes:
        criteria_name: Check it is about.
        status: Has no effect on a built-in check.
        criteria_description: Has no effect on a built-in check.
        weight: 0 removes a built-in check; all weights are rescaled to add up to 100.
    """

    _wire = {
        "criteria_name": "criteriaName",
        "status": "status",
        "criteria_description": "criteriaDescription",
        "score": "score",
        "weight": "weight",
    }
    _always = frozenset({"criteria_name", "status", "criteria_description", "score", "weight"})

    criteria_name: models.ManualQualityScoreCriterion | str
    """Check it is about."""
    status: models.ManualQualityScoreStatus | str
    """Has no effect on a built-in check."""
    criteria_description: str
    """Has no effect on a built-in check."""
    score: float
    weight: float
    """0 removes a built-in check; all weights are rescaled to add up to 100."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ManualQualityScoreDict: ...

        def __init__(
            self,
            *,
            criteria_name: models.ManualQualityScoreCriterion | str,
            status: models.ManualQualityScoreStatus,
            criteria_description: str,
            score: float,
            weight: float,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...
