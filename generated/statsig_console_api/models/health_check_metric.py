from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class HealthCheckMetric(Model):
    """From when to when a metric in a health check has data.

    Attributes:
        earliest_date: First time with data, ISO 8601.
        latest_date: Last time with data, ISO 8601.
    """

    _wire = {"metric_name": "metric_name", "earliest_date": "earliest_date", "latest_date": "latest_date"}
    _always = frozenset({"metric_name", "earliest_date", "latest_date"})

    metric_name: str
    earliest_date: str | None
    """First time with data, ISO 8601."""
    latest_date: str | None
    """Last time with data, ISO 8601."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.HealthCheckMetricDict: ...
