from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class BayesianPrior(Model):
    """Prior of one metric, for Bayesian analysis.

    Attributes:
        metric: Metric by name and type.
        prior_std_dev: Above 0.
    """

    _wire = {"metric": "metric", "prior_mean": "priorMean", "prior_std_dev": "priorStdDev"}
    _nested = frozenset({"metric"})
    _always = frozenset({"metric", "prior_mean", "prior_std_dev"})

    metric: models.MetricReference
    """Metric by name and type."""
    prior_mean: float
    prior_std_dev: float
    """Above 0."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.BayesianPriorDict: ...

        def __init__(
            self,
            *,
            metric: models.MetricReferenceLike,
            prior_mean: float,
            prior_std_dev: float,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_reference import MetricReference

        return {"metric": reader(MetricReference)}
