"""settings.roles.get: `GET /console/v1/settings/roles`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity


def build() -> Request:
    """The request for these arguments."""
    return Request("settings.roles.get", "GET", "/console/v1/settings/roles")


def parse(body: Any) -> models.ProjectRoleSettings:
    """What the decoded body of a success answer gives."""
    from ...models.project_role_settings import ProjectRoleSettings

    return read_entity(ProjectRoleSettings, body)
