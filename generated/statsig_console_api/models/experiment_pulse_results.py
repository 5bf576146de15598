from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentPulseResults(Model):
    """All metrics of an experiment compared between two groups.

    Attributes:
        ds: Day of the results, YYYY-MM-DD.
        other_metrics: Metrics outside the corrections for primary and secondary ones.
    """

    _wire = {
        "ds": "ds",
        "primary_metrics": "primaryMetrics",
        "secondary_metrics": "secondaryMetrics",
        "other_metrics": "otherMetrics",
    }
    _nested = frozenset({"primaryMetrics", "secondaryMetrics", "otherMetrics"})
    _always = frozenset({"primary_metrics", "secondary_metrics"})

    ds: str | Unset
    """Day of the results, YYYY-MM-DD."""
    primary_metrics: list[models.PulseResult]
    secondary_metrics: list[models.PulseResult]
    other_metrics: list[models.PulseResult] | Unset = UNSET
    """Metrics outside the corrections for primary and secondary ones."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentPulseResultsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.pulse_result import PulseResult

        return {
            "primaryMetrics": list_reader(reader(PulseResult)),
            "secondaryMetrics": list_reader(reader(PulseResult)),
            "otherMetrics": list_reader(reader(PulseResult)),
        }
