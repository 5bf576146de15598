from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class SummaryChart(Model):
    """One chart of an experiment's summary, with the comparison it shows and its figures.

    Attributes:
        chart_source: What the data come from.
        control: Group compared with.
        test: Group that is compared.
        display: How it is drawn.
        cuped: Whether CUPED is applied.
        sequential_testing: Whether sequential testing is applied.
    """

    _wire = {
        "chart_source": "chartSource",
        "message": "message",
        "control": "control",
        "test": "test",
        "display": "display",
        "cuped": "cuped",
        "sequential_testing": "sequentialTesting",
        "metrics": "metrics",
    }
    _nested = frozenset({"metrics"})
    _always = frozenset({"chart_source"})

    chart_source: models.SummaryChartSource | str
    """What the data come from."""
    message: str | Unset = UNSET
    control: str | Unset = UNSET
    """Group compared with."""
    test: str | Unset = UNSET
    """Group that is compared."""
    display: models.SummaryChartDisplay | str | Unset = UNSET
    """How it is drawn."""
    cuped: bool | Unset = UNSET
    """Whether CUPED is applied."""
    sequential_testing: bool | Unset = UNSET
    """Whether sequential testing is applied."""
    metrics: list[models.SummaryChartMetric] | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.SummaryChartDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.summary_chart_metric import SummaryChartMetric

        return {"metrics": list_reader(reader(SummaryChartMetric))}
