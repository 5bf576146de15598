"""experiments.qualifying_events.get: `GET /console/v1/experiments/qualifying_events/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(qualifying_event_name: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.qualifying_events.get",
        "GET",
        f"/console/v1/experiments/qualifying_events/{segment('qualifying_event_name', qualifying_event_name)}",
    )


def parse(body: Any) -> models.MetricSource:
    """What the decoded body of a success answer gives."""
    from ...models.metric_source import MetricSource

    return read_entity(MetricSource, body)
