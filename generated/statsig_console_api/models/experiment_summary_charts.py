from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ExperimentSummaryCharts(Model):
    """Charts in the summary of an experiment, by section (beta)."""

    _wire = {"experiment_id": "experimentID", "sections": "sections"}
    _nested = frozenset({"sections"})
    _always = frozenset({"experiment_id", "sections"})

    experiment_id: str
    sections: list[models.SummaryChartSection]

    if TYPE_CHECKING:

        def to_dict(self) -> models.ExperimentSummaryChartsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.summary_chart_section import SummaryChartSection

        return {"sections": list_reader(reader(SummaryChartSection))}
