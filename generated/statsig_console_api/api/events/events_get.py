"""events.get: `GET /console/v1/events/{eventName}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader, segment

if TYPE_CHECKING:
    from ...models.logged_event import LoggedEvent


def build(event_name: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "events.get",
        "GET",
        f"/console/v1/events/{segment('event_name', event_name)}",
        query=given(("limit", limit), ("page", page)),
        paged=True,
    )


def parse(body: Any) -> list[LoggedEvent]:
    """What the decoded body of a success answer gives."""
    from ...models.logged_event import LoggedEvent

    return read_list(reader(LoggedEvent), body)
