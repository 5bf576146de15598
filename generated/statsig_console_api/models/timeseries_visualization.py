from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class TimeseriesVisualization(Model):
    """`AddDashboardWidgetsDto.widgets[]|2.query.viz` in the document."""

    _wire = {"chart_type": "chart_type"}
    _always = frozenset({"chart_type"})

    chart_type: Any

    if TYPE_CHECKING:

        def to_dict(self) -> models.TimeseriesVisualizationDict: ...

        def __init__(self, *, chart_type: Any, additional_properties: dict[str, Any] = ...) -> None: ...
