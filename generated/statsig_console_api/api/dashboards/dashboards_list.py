"""dashboards.list: `GET /console/v1/dashboards`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.dashboard_summary import DashboardSummary


def build(
    *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, search: str | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "dashboards.list",
        "GET",
        "/console/v1/dashboards",
        query=given(("limit", limit), ("page", page), ("search", search)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[DashboardSummary]:
    """What the decoded body of a success answer gives."""
    from ...models.dashboard_summary import DashboardSummary

    return read_list(reader(DashboardSummary), body)
