from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentPulseMetricResult(Model):
    """One metric of an experiment compared between two groups, by dimension.

    Attributes:
        ds: Day of the results, YYYY-MM-DD.
        dimension_results: One for each value of each dimension.
    """

    _wire = {"ds": "ds", "dimension_results": "dimensionResults"}
    _nested = frozenset({"dimensionResults"})
    _always = frozenset({"ds", "dimension_results"})

    ds: str
    """Day of the results, YYYY-MM-DD."""
    dimension_results: list[models.PulseDimensionResult]
    """One for each value of each dimension."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentPulseMetricResultDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.pulse_dimension_result import PulseDimensionResult

        return {"dimensionResults": list_reader(reader(PulseDimensionResult))}
