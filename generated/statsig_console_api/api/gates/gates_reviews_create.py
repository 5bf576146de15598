"""gates.reviews.create: `POST /console/v1/gates/{id}/reviews`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("reviewer_group_ids", "reviewer_ids")),
    "change": (("GateReviewChange",), ("owners", "rules", "target_app_ids")),
    "change/rules/*": (
        ("GateRule",),
        ("completedAutomatedRollouts", "conditions", "environments", "pendingAutomatedRollouts"),
    ),
    "change/rules/*/conditions/*": (("Condition",), ()),
    "change/rules/*/completedAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "change/rules/*/pendingAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "change/owners/*": (("ReviewOwnerInput",), ()),
    "change/allowed_reviewers": (("ReviewerAllowlistInput",), ("group_ids", "user_ids")),
}


def build(
    gate_id: str,
    /,
    *,
    description: str,
    change: models.GateReviewChangeLike,
    reviewer_ids: Sequence[str] | Unset = UNSET,
    reviewer_group_ids: Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.reviews.create",
        "POST",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/reviews",
        body=body_of(
            ("description", description, str),
            ("change", change),
            ("reviewer_ids", reviewer_ids, list),
            ("reviewer_group_ids", reviewer_group_ids, list),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Review:
    """What the decoded body of a success answer gives."""
    from ...models.review import Review

    return read_entity(Review, body, change=True)
