"""metrics.sources.list: `GET /console/v1/metrics/metric_source/list`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.sources.list",
        "GET",
        "/console/v1/metrics/metric_source/list",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[models.MetricSource]:
    """What the decoded body of a success answer gives."""
    from ...models.metric_source import MetricSource

    return read_list(entity_item(MetricSource), body)
