"""dashboards.list: `GET /console/v1/dashboards`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET, search: str | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "dashboards.list",
        "GET",
        "/console/v1/dashboards",
        query=given(("limit", limit, int), ("page", page, int), ("search", search, str)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.DashboardSummary]:
    """What the decoded body of a success answer gives."""
    from ...models.dashboard_summary import DashboardSummary

    return read_list(entity_item(DashboardSummary), body)
