"""settings.roles.set: `POST /console/v1/settings/roles`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity


def build(*, default_project_role: str) -> Request:
    """The request for these arguments."""
    return Request(
        "settings.roles.set",
        "POST",
        "/console/v1/settings/roles",
        body=body_of(("default_project_role", default_project_role, str)),
    )


def parse(body: Any) -> models.ProjectRoleSettings:
    """What the decoded body of a success answer gives."""
    from ...models.project_role_settings import ProjectRoleSettings

    return read_entity(ProjectRoleSettings, body, change=True)
