"""project.get: `GET /console/v1/project`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity


def build() -> Request:
    """The request for these arguments."""
    return Request("project.get", "GET", "/console/v1/project")


def parse(body: Any) -> models.Project:
    """What the decoded body of a success answer gives."""
    from ...models.project import Project

    return read_entity(Project, body)
