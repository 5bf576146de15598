"""settings.project.set: `POST /console/v1/settings/project`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

if TYPE_CHECKING:
    from ...models.project_settings import ProjectSettings
    from ...models.project_visibility import ProjectVisibility


def build(*, name: str, visibility: ProjectVisibility, default_unit_type: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "settings.project.set",
        "POST",
        "/console/v1/settings/project",
        body=body_of(("name", name), ("visibility", visibility), ("default_unit_type", default_unit_type)),
    )


def parse(body: Any) -> ProjectSettings:
    """What the decoded body of a success answer gives."""
    from ...models.project_settings import ProjectSettings

    return read_entity(ProjectSettings, body)
