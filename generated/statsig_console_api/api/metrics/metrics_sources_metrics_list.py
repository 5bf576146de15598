"""metrics.sources.metrics.list: `GET /console/v1/metrics/metric_source/{name}/metrics`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


def build(
    metric_source_name: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.sources.metrics.list",
        "GET",
        f"/console/v1/metrics/metric_source/{segment('metric_source_name', metric_source_name)}/metrics",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.Metric]:
    """What the decoded body of a success answer gives."""
    from ...models.metric import Metric

    return read_list(entity_item(Metric), body)
