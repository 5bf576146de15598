from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class WarehouseMetricComponent(Model):
    """One term of a composite metric of Warehouse Native, added or subtracted.

    Attributes:
        operator: Whether the term is added or subtracted.
        aggregation: How the rows of the term are put together.
        metric_source_name: Metric source that the term reads.
        criteria: Conditions that a row must meet.
        value_column: Column with the value.
    """

    _wire = {
        "operator": "operator",
        "aggregation": "aggregation",
        "metric_source_name": "metricSourceName",
        "name": "name",
        "criteria": "criteria",
        "value_column": "valueColumn",
    }
    _nested = frozenset({"criteria"})
    _always = frozenset({"operator"})

    operator: models.WarehouseMetricOperator | str
    """Whether the term is added or subtracted."""
    aggregation: models.WarehouseAggregation | str | Unset = UNSET
    """How the rows of the term are put together."""
    metric_source_name: str | Unset = UNSET
    """Metric source that the term reads."""
    name: str | None | Unset = UNSET
    criteria: list[models.MetricCriterion] | Unset = UNSET
    """Conditions that a row must meet."""
    value_column: str | Unset = UNSET
    """Column with the value."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.WarehouseMetricComponentDict: ...

        def __init__(
            self,
            *,
            operator: models.WarehouseMetricOperator,
            aggregation: models.WarehouseAggregation | Unset = UNSET,
            metric_source_name: str | Unset = UNSET,
            name: str | None | Unset = UNSET,
            criteria: models.MetricCriterions | Unset = UNSET,
            value_column: str | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_criterion import MetricCriterion

        return {"criteria": list_reader(reader(MetricCriterion))}
