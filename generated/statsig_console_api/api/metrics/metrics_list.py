"""metrics.list: `GET /console/v1/metrics/list`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    show_hidden_metrics: bool | None | Unset = UNSET,
    tags: str | Sequence[str] | None | Unset = UNSET,
    filters: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.list",
        "GET",
        "/console/v1/metrics/list",
        query=given(
            ("showHiddenMetrics", show_hidden_metrics, bool, "show_hidden_metrics"),
            ("tags", tags),
            ("filters", filters, str),
            ("limit", limit, int),
            ("page", page, int),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.Metric]:
    """What the decoded body of a success answer gives."""
    from ...models.metric import Metric

    return read_list(entity_item(Metric), body)
