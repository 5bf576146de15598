from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.summary_chart_section import SummaryChartSection


@define(kw_only=True, repr=False)
class ExperimentSummaryCharts(Model):
    """Charts in the summary of an experiment, by section (beta)."""

    _wire: ClassVar[Mapping[str, str]] = {"experiment_id": "experimentID", "sections": "sections"}
    _nested: ClassVar[frozenset[str]] = frozenset({"sections"})

    experiment_id: str
    sections: list[SummaryChartSection]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.summary_chart_section import SummaryChartSection

        return {"sections": list_reader(reader(SummaryChartSection))}
