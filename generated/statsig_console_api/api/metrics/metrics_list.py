"""metrics.list: `GET /console/v1/metrics/list`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.metric import Metric


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
            ("showHiddenMetrics", show_hidden_metrics),
            ("tags", tags),
            ("filters", filters),
            ("limit", limit),
            ("page", page),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[Metric]:
    """What the decoded body of a success answer gives."""
    from ...models.metric import Metric

    return read_list(reader(Metric), body)
