"""experiments.qualifying_events.list: `GET /console/v1/experiments/qualifying_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.metric_source import MetricSource


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.qualifying_events.list",
        "GET",
        "/console/v1/experiments/qualifying_events",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[MetricSource]:
    """What the decoded body of a success answer gives."""
    from ...models.metric_source import MetricSource

    return read_list(reader(MetricSource), body)
