from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricEvent(Model):
    """`ExternalMetricDefinitionContractDto.metricEvents[]` in the document."""

    _wire = {"name": "name", "type": "type", "metadata_key": "metadataKey", "criteria": "criteria"}
    _nested = frozenset({"criteria"})
    _always = frozenset({"name"})

    name: str
    type: models.MetricEventType | str | None | Unset = UNSET
    metadata_key: str | Unset = UNSET
    criteria: list[models.MetricCriterion] | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricEventDict: ...

        def __init__(
            self,
            *,
            name: str,
            type: models.MetricEventType | None | Unset = UNSET,
            metadata_key: str | Unset = UNSET,
            criteria: models.MetricCriterions | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_criterion import MetricCriterion

        return {"criteria": list_reader(reader(MetricCriterion))}
