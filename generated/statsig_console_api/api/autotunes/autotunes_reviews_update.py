"""autotunes.reviews.update: `PUT /console/v1/autotunes/{id}/reviews/{reviewID}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {"": ((), ("reviewer_group_ids", "reviewer_ids"))}


def build(
    autotune_id: str,
    review_id: str,
    /,
    *,
    description: str | Unset = UNSET,
    reviewer_ids: Sequence[str] | Unset = UNSET,
    reviewer_group_ids: Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.reviews.update",
        "PUT",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/reviews/{segment('review_id', review_id)}",
        body=body_of(
            ("description", description, str),
            ("reviewer_ids", reviewer_ids, list),
            ("reviewer_group_ids", reviewer_group_ids, list),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.ExperimentReview:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_review import ExperimentReview

    return read_entity(ExperimentReview, body, change=True)
