from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GatePulseResults(Model):
    """Measured effect of a gate rule or a holdout on the metrics it watches, for one day.

    Attributes:
        ds: Day of the results, YYYY-MM-DD.
        monitoring_metrics: One entry for each metric watched.
    """

    _wire = {"ds": "ds", "monitoring_metrics": "monitoringMetrics"}
    _nested = frozenset({"monitoringMetrics"})
    _always = frozenset({"ds", "monitoring_metrics"})

    ds: str
    """Day of the results, YYYY-MM-DD."""
    monitoring_metrics: list[models.PulseResult]
    """One entry for each metric watched."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.GatePulseResultsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.pulse_result import PulseResult

        return {"monitoringMetrics": list_reader(reader(PulseResult))}
