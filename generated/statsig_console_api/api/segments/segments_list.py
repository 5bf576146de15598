"""segments.list: `GET /console/v1/segments`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.segment import Segment


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.list",
        "GET",
        "/console/v1/segments",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[Segment]:
    """What the decoded body of a success answer gives."""
    from ...models.segment import Segment

    return read_list(reader(Segment), body)
