from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class HealthCheckMetric(Model):
    """`ExternalExperimentDto.healthChecks[].metadata.metrics[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "metric_name": "metric_name",
        "earliest_date": "earliest_date",
        "latest_date": "latest_date",
    }

    metric_name: str
    earliest_date: str | None
    latest_date: str | None
