from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricValue(Model):
    """`MetricValueDto` in the document.

    Attributes:
        display_name: Name of the metric as people see it.
    """

    _wire = {
        "value": "value",
        "unit_type": "unitType",
        "metric_name": "metricName",
        "metric_type": "metricType",
        "numerator": "numerator",
        "denominator": "denominator",
        "input_rows": "inputRows",
        "display_name": "displayName",
    }
    _always = frozenset({"value", "unit_type", "metric_name", "metric_type"})

    value: float
    unit_type: str
    metric_name: str
    metric_type: str
    numerator: float | None | Unset = UNSET
    denominator: float | None | Unset = UNSET
    input_rows: int | Unset = UNSET
    display_name: str | Unset = UNSET
    """Name of the metric as people see it."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricValueDict: ...
