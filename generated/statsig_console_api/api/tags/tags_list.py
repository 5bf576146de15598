"""tags.list: `GET /console/v1/tags`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.tag import Tag


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "tags.list",
        "GET",
        "/console/v1/tags",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[Tag]:
    """What the decoded body of a success answer gives."""
    from ...models.tag import Tag

    return read_list(reader(Tag), body)
