"""events.list: `GET /console/v1/events`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "events.list", "GET", "/console/v1/events", query=given(("limit", limit, int), ("page", page, int)), paged=True
    )


def parse(body: Any) -> list[models.LoggedEvent]:
    """What the decoded body of a success answer gives."""
    from ...models.logged_event import LoggedEvent

    return read_list(entity_item(LoggedEvent), body)
