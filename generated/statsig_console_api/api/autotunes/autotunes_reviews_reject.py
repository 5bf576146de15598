"""autotunes.reviews.reject: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}/reject`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment


def build(autotune_id: str, review_id: str, /, *, reason: str) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.reviews.reject",
        "PUT",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/reviews/{segment('review_id', review_id)}/reject",
        body=body_of(("reason", reason, str)),
    )


def parse(body: Any) -> models.ExperimentReview:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_review import ExperimentReview

    return read_entity(ExperimentReview, body, change=True)
