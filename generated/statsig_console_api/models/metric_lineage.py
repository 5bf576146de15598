from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class MetricLineage(Model):
    """`ExternalMetricDefinitionContractDto.lineage` in the document."""

    _wire = {"events": "events", "metrics": "metrics"}
    _always = frozenset({"events", "metrics"})

    events: list[str]
    metrics: list[str]

    if TYPE_CHECKING:

        def to_dict(self) -> models.MetricLineageDict: ...
