"""metrics.value: `GET /console/v1/metrics`."""

from __future__ import annotations

from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import entity_item, given, read_list


def build(*, id: str, date: str | date) -> Request:
    """The request for these arguments."""
    return Request("metrics.value", "GET", "/console/v1/metrics", query=given(("id", id, str), ("date", date, "day")))


def parse(body: Any) -> list[models.MetricUnitValue]:
    """What the decoded body of a success answer gives."""
    from ...models.metric_unit_value import MetricUnitValue

    return read_list(entity_item(MetricUnitValue), body)
