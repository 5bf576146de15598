"""experiments.reviews.get: `GET /console/v1/experiments/{id}/reviews/{reviewID}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(experiment_id: str, review_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.reviews.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/reviews/{segment('review_id', review_id)}",
    )


def parse(body: Any) -> models.ExperimentReview:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_review import ExperimentReview

    return read_entity(ExperimentReview, body)
