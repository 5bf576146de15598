from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricUnitValue(Model):
    """`MetricValuesDto` in the document."""

    _wire = {
        "value": "value",
        "unit_type": "unit_type",
        "row_count": "row_count",
        "numerator": "numerator",
        "denominator": "denominator",
    }
    _always = frozenset({"value", "unit_type"})

    value: float
    unit_type: str
    row_count: int | Unset = UNSET
    numerator: float | None | Unset = UNSET
    denominator: float | None | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricUnitValueDict: ...
