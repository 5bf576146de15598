from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class HealthCheckGroupMetric(Model):
    """Verdict of a health check on one metric in one group.

    Attributes:
        metric_title: Name to show to people.
        status: Verdict on this metric in the group.
    """

    _wire = {"metric_key": "metricKey", "metric_title": "metricTitle", "status": "status"}
    _always = frozenset({"metric_key", "metric_title", "status"})

    metric_key: str
    metric_title: str
    """Name to show to people."""
    status: models.HealthCheckStatus | str
    """Verdict on this metric in the group."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.HealthCheckGroupMetricDict: ...
