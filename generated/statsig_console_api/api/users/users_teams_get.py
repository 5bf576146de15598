"""users.teams.get: `GET /console/v1/users/teams/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(team_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("users.teams.get", "GET", f"/console/v1/users/teams/{segment('team_id', team_id)}")


def parse(body: Any) -> models.Team:
    """What the decoded body of a success answer gives."""
    from ...models.team import Team

    return read_entity(Team, body)
