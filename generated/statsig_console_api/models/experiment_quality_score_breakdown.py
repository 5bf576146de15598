from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentQualityScoreBreakdown(Model):
    """What one criterion adds to an experiment's quality score.

    Attributes:
        score: Normalized part of the whole score.
        weight: Normalized over all criteria.
    """

    _wire = {
        "criterion": "criterion",
        "status": "status",
        "passing_description": "passingDescription",
        "score": "score",
        "weight": "weight",
    }
    _always = frozenset({"criterion", "status", "passing_description", "score", "weight"})

    criterion: str
    status: models.HealthCheckStatus | str | None
    passing_description: str
    score: float
    """Normalized part of the whole score."""
    weight: float
    """Normalized over all criteria."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentQualityScoreBreakdownDict: ...
