"""metrics.sources.get: `GET /console/v1/metrics/metric_source/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(metric_source_name: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.sources.get",
        "GET",
        f"/console/v1/metrics/metric_source/{segment('metric_source_name', metric_source_name)}",
    )


def parse(body: Any) -> models.MetricSource:
    """What the decoded body of a success answer gives."""
    from ...models.metric_source import MetricSource

    return read_entity(MetricSource, body)
