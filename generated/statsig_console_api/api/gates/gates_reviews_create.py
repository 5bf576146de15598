"""gates.reviews.create: `POST /console/v1/gates/{id}/reviews`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.gate_review_change import GateReviewChange
    from ...models.review import Review


def build(
    gate_id: str,
    /,
    *,
    description: str,
    change: GateReviewChange | Mapping[str, Any],
    reviewer_ids: Sequence[str] | Unset = UNSET,
    reviewer_group_ids: Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.reviews.create",
        "POST",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/reviews",
        body=body_of(
            ("description", description),
            ("change", change),
            ("reviewer_ids", many("reviewer_ids", reviewer_ids)),
            ("reviewer_group_ids", many("reviewer_group_ids", reviewer_group_ids)),
        ),
    )


def parse(body: Any) -> Review:
    """What the decoded body of a success answer gives."""
    from ...models.review import Review

    return read_entity(Review, body)
