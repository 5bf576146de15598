"""autotunes.reviews.create: `POST /console/v1/autotunes/{id}/reviews`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.autotune_review_type import AutotuneReviewType
    from ...models.experiment_review import ExperimentReview


def build(
    autotune_id: str,
    /,
    *,
    type: AutotuneReviewType,
    description: str | Unset = UNSET,
    reviewer_ids: Sequence[str] | Unset = UNSET,
    reviewer_group_ids: Sequence[str] | Unset = UNSET,
    reason: str | Unset = UNSET,
    winning_group_id: str | Unset = UNSET,
    remove_targeting: bool | Unset = UNSET,
    remove_overrides: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    start_time: int | Unset = UNSET,
    new_time: int | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.reviews.create",
        "POST",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/reviews",
        body=body_of(
            ("type", type),
            ("description", description),
            ("reviewer_ids", many("reviewer_ids", reviewer_ids)),
            ("reviewer_group_ids", many("reviewer_group_ids", reviewer_group_ids)),
            ("reason", reason),
            ("winning_group_id", winning_group_id),
            ("remove_targeting", remove_targeting),
            ("remove_overrides", remove_overrides),
            ("start_date", start_date),
            ("start_time", start_time),
            ("new_time", new_time),
        ),
    )


def parse(body: Any) -> ExperimentReview:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_review import ExperimentReview

    return read_entity(ExperimentReview, body)
