from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class SummaryChartSection(Model):
    """A titled group of charts in an experiment's summary."""

    _wire = {"section_label": "sectionLabel", "charts": "charts"}
    _nested = frozenset({"charts"})
    _always = frozenset({"section_label", "charts"})

    section_label: str
    charts: list[models.SummaryChart]

    if TYPE_CHECKING:

        def to_dict(self) -> models.SummaryChartSectionDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.summary_chart import SummaryChart

        return {"charts": list_reader(reader(SummaryChart))}
