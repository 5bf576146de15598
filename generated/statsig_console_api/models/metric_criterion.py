from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricCriterion(Model):
    """`MetricEventsCriteriaDto` in the document."""

    _wire = {
        "type": "type",
        "condition": "condition",
        "column": "column",
        "values": "values",
        "null_vacuous_override": "nullVacuousOverride",
    }
    _always = frozenset({"type", "condition"})

    type: models.MetricCriterionType | str
    condition: models.FilterCondition | str
    column: str | Unset = UNSET
    values: list[str] | Unset = UNSET
    null_vacuous_override: bool | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricCriterionDict: ...

        def __init__(
            self,
            *,
            type: models.MetricCriterionType,
            condition: models.FilterCondition,
            column: str | Unset = UNSET,
            values: Sequence[str] | Unset = UNSET,
            null_vacuous_override: bool | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...
