"""roles.list: `GET /console/v1/roles`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.role import Role


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "roles.list",
        "GET",
        "/console/v1/roles",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[Role]:
    """What the decoded body of a success answer gives."""
    from ...models.role import Role

    return read_list(reader(Role), body)
