"""metrics.get_by_name: `GET /console/v1/metrics/{name}/{type}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(metric_name: str, metric_type: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.get_by_name",
        "GET",
        f"/console/v1/metrics/{segment('metric_name', metric_name)}/{segment('metric_type', metric_type)}",
    )


def parse(body: Any) -> models.Metric:
    """What the decoded body of a success answer gives."""
    from ...models.metric import Metric

    return read_entity(Metric, body)
