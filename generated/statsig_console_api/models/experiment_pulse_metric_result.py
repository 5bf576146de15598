from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.pulse_dimension_result import PulseDimensionResult


@define(kw_only=True, repr=False)
class ExperimentPulseMetricResult(Model):
    """One metric of an experiment compared between two groups, by dimension.

    Attributes:
        ds: Day of the results, YYYY-MM-DD.
        dimension_results: One for each value of each dimension.
    """

    _wire: ClassVar[Mapping[str, str]] = {"ds": "ds", "dimension_results": "dimensionResults"}
    _nested: ClassVar[frozenset[str]] = frozenset({"dimensionResults"})

    ds: str
    """Day of the results, YYYY-MM-DD."""
    dimension_results: list[PulseDimensionResult]
    """One for each value of each dimension."""

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.pulse_dimension_result import PulseDimensionResult

        return {"dimensionResults": list_reader(reader(PulseDimensionResult))}
