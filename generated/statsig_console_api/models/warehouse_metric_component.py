from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.metric_criterion import MetricCriterion
    from ..models.warehouse_aggregation import WarehouseAggregation
    from ..models.warehouse_metric_operator import WarehouseMetricOperator


@define(kw_only=True, repr=False)
class WarehouseMetricComponent(Model):
    """One term of a composite metric of Warehouse Native, added or subtracted.

    Attributes:
        operator: Whether the term is added or subtracted.
        aggregation: How the rows of the term are put together.
        metric_source_name: Metric source that the term reads.
        criteria: Conditions that a row must meet.
        value_column: Column with the value.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "operator": "operator",
        "aggregation": "aggregation",
        "metric_source_name": "metricSourceName",
        "name": "name",
        "criteria": "criteria",
        "value_column": "valueColumn",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"criteria"})

    operator: WarehouseMetricOperator | str
    """Whether the term is added or subtracted."""
    aggregation: WarehouseAggregation | str | Unset = UNSET
    """How the rows of the term are put together."""
    metric_source_name: str | Unset = UNSET
    """Metric source that the term reads."""
    name: str | None | Unset = UNSET
    criteria: list[MetricCriterion] | Unset = UNSET
    """Conditions that a row must meet."""
    value_column: str | Unset = UNSET
    """Column with the value."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            operator: WarehouseMetricOperator,
            aggregation: WarehouseAggregation | Unset = UNSET,
            metric_source_name: str | Unset = UNSET,
            name: str | None | Unset = UNSET,
            criteria: Sequence[MetricCriterion | Mapping[str, Any]] | Unset = UNSET,
            value_column: str | Unset = UNSET,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_criterion import MetricCriterion

        return {"criteria": list_reader(reader(MetricCriterion))}
