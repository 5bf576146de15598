"""alerts.list: `GET /console/v1/alerts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.alert_summary import AlertSummary


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "alerts.list",
        "GET",
        "/console/v1/alerts",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[AlertSummary]:
    """What the decoded body of a success answer gives."""
    from ...models.alert_summary import AlertSummary

    return read_list(reader(AlertSummary), body)
