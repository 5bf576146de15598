from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.summary_chart_display import SummaryChartDisplay
    from ..models.summary_chart_metric import SummaryChartMetric
    from ..models.summary_chart_source import SummaryChartSource


@define(kw_only=True, repr=False)
class SummaryChart(Model):
    """`ExperimentSummaryChartsDto.sections[].charts[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "chart_source": "chartSource",
        "message": "message",
        "control": "control",
        "test": "test",
        "display": "display",
        "cuped": "cuped",
        "sequential_testing": "sequentialTesting",
        "metrics": "metrics",
    }

    chart_source: SummaryChartSource | str
    message: str | Unset = UNSET
    control: str | Unset = UNSET
    test: str | Unset = UNSET
    display: SummaryChartDisplay | str | Unset = UNSET
    cuped: bool | Unset = UNSET
    sequential_testing: bool | Unset = UNSET
    metrics: list[SummaryChartMetric] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.summary_chart_metric import SummaryChartMetric

        return {"metrics": list_reader(reader(SummaryChartMetric))}
