"""settings.teams.set: `POST /console/v1/settings/teams`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity


def build(*, require_teams_on_configs: bool) -> Request:
    """The request for these arguments."""
    return Request(
        "settings.teams.set",
        "POST",
        "/console/v1/settings/teams",
        body=body_of(("require_teams_on_configs", require_teams_on_configs, bool)),
    )


def parse(body: Any) -> models.ProjectTeamSettings:
    """What the decoded body of a success answer gives."""
    from ...models.project_team_settings import ProjectTeamSettings

    return read_entity(ProjectTeamSettings, body, change=True)
