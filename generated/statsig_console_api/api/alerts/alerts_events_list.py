"""alerts.events.list: `GET /console/v1/alerts/{id}/events`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


def build(alert_id: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "alerts.events.list",
        "GET",
        f"/console/v1/alerts/{segment('alert_id', alert_id)}/events",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.AlertEvent]:
    """What the decoded body of a success answer gives."""
    from ...models.alert_event import AlertEvent

    return read_list(entity_item(AlertEvent), body)
