"""metrics.value: `GET /console/v1/metrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import given, read_list, reader

if TYPE_CHECKING:
    from ...models.metric_unit_value import MetricUnitValue


def build(*, id: str, date: str) -> Request:
    """The request for these arguments."""
    return Request("metrics.value", "GET", "/console/v1/metrics", query=given(("id", id), ("date", date)))


def parse(body: Any) -> list[MetricUnitValue]:
    """What the decoded body of a success answer gives."""
    from ...models.metric_unit_value import MetricUnitValue

    return read_list(reader(MetricUnitValue), body)
