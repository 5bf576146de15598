"""dynamic_configs.reviews.update: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("reviewer_group_ids", "reviewer_ids")),
    "change": (("DynamicConfigReviewChange",), ("rules", "target_app_ids")),
    "change/rules/*": (
        ("DynamicConfigRuleInput", "DynamicConfigRule"),
        ("completedAutomatedRollouts", "conditions", "environments", "pendingAutomatedRollouts", "variants"),
    ),
    "change/rules/*/conditions/*": (("Condition",), ()),
    "change/rules/*/completedAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "change/rules/*/pendingAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "change/rules/*/variants/*": (("DynamicConfigRuleVariant",), ()),
    "change/restore": (("DynamicConfigReviewRestore",), ()),
    "change/allowed_reviewers": (("ReviewerAllowlistInput",), ("group_ids", "user_ids")),
}


def build(
    dynamic_config_id: str,
    review_id: str,
    /,
    *,
    description: str | Unset = UNSET,
    reviewer_ids: Sequence[str] | Unset = UNSET,
    reviewer_group_ids: Sequence[str] | Unset = UNSET,
    change: models.DynamicConfigReviewChangeLike | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.reviews.update",
        "PUT",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/reviews/{segment('review_id', review_id)}",
        body=body_of(
            ("description", description, str),
            ("reviewer_ids", reviewer_ids, list),
            ("reviewer_group_ids", reviewer_group_ids, list),
            ("change", change),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Review:
    """What the decoded body of a success answer gives."""
    from ...models.review import Review

    return read_entity(Review, body, change=True)
