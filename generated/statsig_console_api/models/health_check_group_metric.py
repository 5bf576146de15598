from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.health_check_status import HealthCheckStatus


@define(kw_only=True, repr=False)
class HealthCheckGroupMetric(Model):
    """Verdict of a health check on one metric in one group.

    Attributes:
        metric_title: Name to show to people.
        status: Verdict on this metric in the group.
    """

    _wire: ClassVar[Mapping[str, str]] = {"metric_key": "metricKey", "metric_title": "metricTitle", "status": "status"}

    metric_key: str
    metric_title: str
    """Name to show to people."""
    status: HealthCheckStatus | str
    """Verdict on this metric in the group."""
