from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.summary_chart import SummaryChart


@define(kw_only=True, repr=False)
class SummaryChartSection(Model):
    """A titled group of charts in an experiment's summary."""

    _wire: ClassVar[Mapping[str, str]] = {"section_label": "sectionLabel", "charts": "charts"}
    _nested: ClassVar[frozenset[str]] = frozenset({"charts"})

    section_label: str
    charts: list[SummaryChart]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.summary_chart import SummaryChart

        return {"charts": list_reader(reader(SummaryChart))}
