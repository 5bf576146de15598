"""settings.teams.get: `GET /console/v1/settings/teams`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity


def build() -> Request:
    """The request for these arguments."""
    return Request("settings.teams.get", "GET", "/console/v1/settings/teams")


def parse(body: Any) -> models.ProjectTeamSettings:
    """What the decoded body of a success answer gives."""
    from ...models.project_team_settings import ProjectTeamSettings

    return read_entity(ProjectTeamSettings, body)
