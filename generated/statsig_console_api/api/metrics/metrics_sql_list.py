"""metrics.sql.list: `GET /console/v1/metrics/{id}/sql`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import entity_item, read_list, segment


def build(metric_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("metrics.sql.list", "GET", f"/console/v1/metrics/{segment('metric_id', metric_id)}/sql")


def parse(body: Any) -> list[models.MetricSQL]:
    """What the decoded body of a success answer gives."""
    from ...models.metric_sql import MetricSQL

    return read_list(entity_item(MetricSQL), body)
