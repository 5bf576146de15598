"""users.list: `GET /console/v1/users`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


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
        query=given(("limit", limit, int), ("page", page, int), ("include_stale_members", include_stale_members, bool)),
        paged=True,
        identity=("email",),
    )


def parse(body: Any) -> list[models.User]:
    """What the decoded body of a success answer gives."""
    from ...models.user import User

    return read_list(entity_item(User), body)
