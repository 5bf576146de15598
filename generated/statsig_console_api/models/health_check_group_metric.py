from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.health_check_status import HealthCheckStatus


@define(kw_only=True, repr=False)
class HealthCheckGroupMetric(Model):
    """`ExternalExperimentDto.healthChecks[].metadata.groups[].metrics[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"metric_key": "metricKey", "metric_title": "metricTitle", "status": "status"}

    metric_key: str
    metric_title: str
    status: HealthCheckStatus | str
