"""settings.reviews.get: `GET /console/v1/settings/reviews`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity


def build() -> Request:
    """The request for these arguments."""
    return Request("settings.reviews.get", "GET", "/console/v1/settings/reviews")


def parse(body: Any) -> models.ProjectReviewSettings:
    """What the decoded body of a success answer gives."""
    from ...models.project_review_settings import ProjectReviewSettings

    return read_entity(ProjectReviewSettings, body)
