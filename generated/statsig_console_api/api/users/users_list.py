"""users.list: `GET /console/v1/users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.user import User


def build(
    *,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    include_stale_members: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "users.list",
        "GET",
        "/console/v1/users",
        query=given(("limit", limit), ("page", page), ("include_stale_members", include_stale_members)),
        paged=True,
    )


def parse(body: Any) -> list[User]:
    """What the decoded body of a success answer gives."""
    from ...models.user import User

    return read_list(reader(User), body)
