from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.metric_criterion import MetricCriterion


@define(kw_only=True, repr=False)
class WarehouseFunnelEvent(Model):
    """`ExternalMetricDefinitionContractDto.warehouseNative.funnelEvents[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "criteria": "criteria",
        "metric_source_name": "metricSourceName",
        "name": "name",
        "session_identifier_field": "sessionIdentifierField",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"criteria"})

    criteria: list[MetricCriterion] | Unset = UNSET
    metric_source_name: str | Unset = UNSET
    name: str | None | Unset = UNSET
    session_identifier_field: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            criteria: Sequence[MetricCriterion | Mapping[str, Any]] | Unset = UNSET,
            metric_source_name: str | Unset = UNSET,
            name: str | None | Unset = UNSET,
            session_identifier_field: str | None | Unset = UNSET,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_criterion import MetricCriterion

        return {"criteria": list_reader(reader(MetricCriterion))}
