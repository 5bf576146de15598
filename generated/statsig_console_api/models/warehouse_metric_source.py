from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class WarehouseMetricSource(Model):
    """One of several metric sources that a metric of Warehouse Native reads.

    Attributes:
        metric_source_name: Name of the metric source.
        criteria: Conditions that a row must meet.
        value_column: Column with the value.
    """

    _wire = {"metric_source_name": "metricSourceName", "criteria": "criteria", "value_column": "valueColumn"}
    _nested = frozenset({"criteria"})
    _always = frozenset({"metric_source_name", "criteria"})

    metric_source_name: str
    """Name of the metric source."""
    criteria: list[models.MetricCriterion]
    """Conditions that a row must meet."""
    value_column: str | Unset = UNSET
    """Column with the value."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.WarehouseMetricSourceDict: ...

        def __init__(
            self,
            *,
            metric_source_name: str,
            criteria: models.MetricCriterions,
            value_column: str | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_criterion import MetricCriterion

        return {"criteria": list_reader(reader(MetricCriterion))}
