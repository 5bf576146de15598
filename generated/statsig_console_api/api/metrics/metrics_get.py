"""metrics.get: `GET /console/v1/metrics/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(metric_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("metrics.get", "GET", f"/console/v1/metrics/{segment('metric_id', metric_id)}")


def parse(body: Any) -> models.Metric:
    """What the decoded body of a success answer gives."""
    from ...models.metric import Metric

    return read_entity(Metric, body)
