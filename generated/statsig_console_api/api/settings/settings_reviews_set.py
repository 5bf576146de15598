"""settings.reviews.set: `POST /console/v1/settings/reviews`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity


def build(
    *,
    is_config_review_required: bool,
    is_metric_review_required: bool,
    is_metric_review_required_on_verified_only: bool,
    is_whn_analysis_only_review_required: bool | Unset = UNSET,
    is_whn_source_review_required: bool | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "settings.reviews.set",
        "POST",
        "/console/v1/settings/reviews",
        body=body_of(
            ("is_config_review_required", is_config_review_required, bool),
            ("is_metric_review_required", is_metric_review_required, bool),
            ("is_metric_review_required_on_verified_only", is_metric_review_required_on_verified_only, bool),
            ("is_whn_analysis_only_review_required", is_whn_analysis_only_review_required, bool),
            ("is_whn_source_review_required", is_whn_source_review_required, bool),
        ),
    )


def parse(body: Any) -> models.ProjectReviewSettings:
    """What the decoded body of a success answer gives."""
    from ...models.project_review_settings import ProjectReviewSettings

    return read_entity(ProjectReviewSettings, body, change=True)
