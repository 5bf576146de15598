"""settings.project.get: `GET /console/v1/settings/project`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity


def build() -> Request:
    """The request for these arguments."""
    return Request("settings.project.get", "GET", "/console/v1/settings/project")


def parse(body: Any) -> models.ProjectSettings:
    """What the decoded body of a success answer gives."""
    from ...models.project_settings import ProjectSettings

    return read_entity(ProjectSettings, body)
