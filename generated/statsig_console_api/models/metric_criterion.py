from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.filter_condition import FilterCondition
    from ..models.metric_criterion_type import MetricCriterionType


@define(kw_only=True, repr=False)
class MetricCriterion(Model):
    """`MetricEventsCriteriaDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "condition": "condition",
        "column": "column",
        "values": "values",
        "null_vacuous_override": "nullVacuousOverride",
    }

    type: MetricCriterionType | str
    condition: FilterCondition | str
    column: str | Unset = UNSET
    values: list[str] | Unset = UNSET
    null_vacuous_override: bool | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: MetricCriterionType,
            condition: FilterCondition,
            column: str | Unset = UNSET,
            values: Sequence[str] | Unset = UNSET,
            null_vacuous_override: bool | Unset = UNSET,
        ) -> None: ...
