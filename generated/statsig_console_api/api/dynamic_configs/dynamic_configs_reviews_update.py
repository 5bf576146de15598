"""dynamic_configs.reviews.update: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.dynamic_config_review_change import DynamicConfigReviewChange
    from ...models.review import Review


def build(
    dynamic_config_id: str,
    review_id: str,
    /,
    *,
    description: str | Unset = UNSET,
    reviewer_ids: Sequence[str] | Unset = UNSET,
    reviewer_group_ids: Sequence[str] | Unset = UNSET,
    change: DynamicConfigReviewChange | Mapping[str, Any] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.reviews.update",
        "PUT",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/reviews/{segment('review_id', review_id)}",
        body=body_of(
            ("description", description),
            ("reviewer_ids", many("reviewer_ids", reviewer_ids)),
            ("reviewer_group_ids", many("reviewer_group_ids", reviewer_group_ids)),
            ("change", change),
        ),
    )


def parse(body: Any) -> Review:
    """What the decoded body of a success answer gives."""
    from ...models.review import Review

    return read_entity(Review, body)
