from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class WarehouseFunnelEvent(Model):
    """`ExternalMetricDefinitionContractDto.warehouseNative.funnelEvents[]` in the document."""

    _wire = {
        "criteria": "criteria",
        "metric_source_name": "metricSourceName",
        "name": "name",
        "session_identifier_field": "sessionIdentifierField",
    }
    _nested = frozenset({"criteria"})

    criteria: list[models.MetricCriterion] | Unset = UNSET
    metric_source_name: str | Unset = UNSET
    name: str | None | Unset = UNSET
    session_identifier_field: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.WarehouseFunnelEventDict: ...

        def __init__(
            self,
            *,
            criteria: models.MetricCriterions | Unset = UNSET,
            metric_source_name: str | Unset = UNSET,
            name: str | None | Unset = UNSET,
            session_identifier_field: str | None | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_criterion import MetricCriterion

        return {"criteria": list_reader(reader(MetricCriterion))}
