"""events.get: `GET /console/v1/events/{eventName}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


def build(event_name: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "events.get",
        "GET",
        f"/console/v1/events/{segment('event_name', event_name)}",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
    )


def parse(body: Any) -> list[models.LoggedEvent]:
    """What the decoded body of a success answer gives."""
    from ...models.logged_event import LoggedEvent

    return read_list(entity_item(LoggedEvent), body)
