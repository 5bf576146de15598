"""metrics.values: `GET /console/v1/metrics/values`."""

from __future__ import annotations

from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    date: str | date,
    metric_name: str | None | Unset = UNSET,
    metric_type: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.values",
        "GET",
        "/console/v1/metrics/values",
        query=given(
            ("date", date, "day"),
            ("metricName", metric_name, str, "metric_name"),
            ("metricType", metric_type, str, "metric_type"),
            ("limit", limit, int),
            ("page", page, int),
        ),
        paged=True,
    )


def parse(body: Any) -> list[models.MetricValue]:
    """What the decoded body of a success answer gives."""
    from ...models.metric_value import MetricValue

    return read_list(entity_item(MetricValue), body)
