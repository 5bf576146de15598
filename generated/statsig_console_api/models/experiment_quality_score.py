from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentQualityScore(Model):
    """How well an experiment is set up, in all and by criterion.

    Attributes:
        score: Normalized over all criteria.
        breakdown: Score and weight of each criterion.
    """

    _wire = {"score": "score", "breakdown": "breakdown"}
    _nested = frozenset({"breakdown"})
    _always = frozenset({"score", "breakdown"})

    score: float
    """Normalized over all criteria."""
    breakdown: list[models.ExperimentQualityScoreBreakdown]
    """Score and weight of each criterion."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentQualityScoreDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.experiment_quality_score_breakdown import ExperimentQualityScoreBreakdown

        return {"breakdown": list_reader(reader(ExperimentQualityScoreBreakdown))}
