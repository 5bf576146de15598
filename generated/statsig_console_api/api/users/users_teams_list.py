"""users.teams.list: `GET /console/v1/users/teams`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.team_without_members import TeamWithoutMembers


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "users.teams.list", "GET", "/console/v1/users/teams", query=given(("limit", limit), ("page", page)), paged=True
    )


def parse(body: Any) -> list[TeamWithoutMembers]:
    """What the decoded body of a success answer gives."""
    from ...models.team_without_members import TeamWithoutMembers

    return read_list(reader(TeamWithoutMembers), body)
