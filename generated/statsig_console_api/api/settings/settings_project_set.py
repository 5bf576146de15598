"""settings.project.set: `POST /console/v1/settings/project`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity


def build(*, name: str, visibility: models.ProjectVisibility, default_unit_type: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "settings.project.set",
        "POST",
        "/console/v1/settings/project",
        body=body_of(
            ("name", name, str), ("visibility", visibility, str), ("default_unit_type", default_unit_type, str)
        ),
    )


def parse(body: Any) -> models.ProjectSettings:
    """What the decoded body of a success answer gives."""
    from ...models.project_settings import ProjectSettings

    return read_entity(ProjectSettings, body, change=True)
