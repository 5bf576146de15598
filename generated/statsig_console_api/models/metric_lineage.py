from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class MetricLineage(Model):
    """`ExternalMetricDefinitionContractDto.lineage` in the document."""

    _wire = {"events": "events", "metrics": "metrics"}

    events: list[str]
    metrics: list[str]
