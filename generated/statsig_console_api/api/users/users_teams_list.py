"""users.teams.list: `GET /console/v1/users/teams`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "users.teams.list",
        "GET",
        "/console/v1/users/teams",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.TeamWithoutMembers]:
    """What the decoded body of a success answer gives."""
    from ...models.team_without_members import TeamWithoutMembers

    return read_list(entity_item(TeamWithoutMembers), body)
