"""autotunes.reviews.get: `GET /console/v1/autotunes/{id}/reviews/{reviewID}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(autotune_id: str, review_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.reviews.get",
        "GET",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/reviews/{segment('review_id', review_id)}",
    )


def parse(body: Any) -> models.ExperimentReview:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_review import ExperimentReview

    return read_entity(ExperimentReview, body)
