"""metrics.values: `GET /console/v1/metrics/values`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.metric_value import MetricValue


def build(
    *,
    date: str,
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
            ("date", date), ("metricName", metric_name), ("metricType", metric_type), ("limit", limit), ("page", page)
        ),
        paged=True,
    )


def parse(body: Any) -> list[MetricValue]:
    """What the decoded body of a success answer gives."""
    from ...models.metric_value import MetricValue

    return read_list(reader(MetricValue), body)
