from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricFunnelEvent(Model):
    """`ExternalMetricDefinitionContractDto.funnelEventList[]` in the document."""

    _wire = {"name": "name", "type": "type"}
    _always = frozenset({"name", "type"})

    name: str
    type: models.MetricFunnelEventType | str

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricFunnelEventDict: ...

        def __init__(
            self, *, name: str, type: models.MetricFunnelEventType, additional_properties: dict[str, Any] = ...
        ) -> None: ...
