"""experiments.reviews.create: `POST /console/v1/experiments/{id}/reviews`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.experiment_review import ExperimentReview
    from ...models.experiment_review_conditional_override import ExperimentReviewConditionalOverride
    from ...models.experiment_review_id_override import ExperimentReviewIDOverride
    from ...models.experiment_review_rollout_phase import ExperimentReviewRolloutPhase
    from ...models.experiment_review_type import ExperimentReviewType
    from ...models.experiment_settings import ExperimentSettings
    from ...models.review_owner_input import ReviewOwnerInput


def build(
    experiment_id: str,
    /,
    *,
    type: ExperimentReviewType,
    description: str | Unset = UNSET,
    reviewer_ids: Sequence[str] | Unset = UNSET,
    reviewer_group_ids: Sequence[str] | Unset = UNSET,
    reason: str | Unset = UNSET,
    winning_group_id: str | Unset = UNSET,
    remove_targeting: bool | Unset = UNSET,
    remove_overrides: bool | Unset = UNSET,
    start_date: str | Unset = UNSET,
    group_id: str | Unset = UNSET,
    rollout_percentage: float | Unset = UNSET,
    clear_phases: bool | Unset = UNSET,
    rollout_phases: Sequence[ExperimentReviewRolloutPhase | Mapping[str, Any]] | Unset = UNSET,
    enabled_group_names: Sequence[str] | Unset = UNSET,
    disabled_group_names: Sequence[str] | Unset = UNSET,
    owners: Sequence[ReviewOwnerInput | Mapping[str, Any]] | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    default_impact_multiplier: float | Unset = UNSET,
    target_app_ids: Sequence[str] | Unset = UNSET,
    allowed_reviewer_user_ids: Sequence[str] | Unset = UNSET,
    allowed_reviewer_group_ids: Sequence[str] | Unset = UNSET,
    start_time: int | Unset = UNSET,
    new_time: int | Unset = UNSET,
    overrides: Sequence[ExperimentReviewConditionalOverride | Mapping[str, Any]] | Unset = UNSET,
    id_overrides: Sequence[ExperimentReviewIDOverride | Mapping[str, Any]] | Unset = UNSET,
    allow_overrides_in_pulse: bool | Unset = UNSET,
    settings: ExperimentSettings | Mapping[str, Any] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.reviews.create",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/reviews",
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
            ("group_id", group_id),
            ("rollout_percentage", rollout_percentage),
            ("clear_phases", clear_phases),
            ("rollout_phases", many("rollout_phases", rollout_phases)),
            ("enabled_group_names", many("enabled_group_names", enabled_group_names)),
            ("disabled_group_names", many("disabled_group_names", disabled_group_names)),
            ("owners", many("owners", owners)),
            ("team_id", team_id),
            ("default_impact_multiplier", default_impact_multiplier),
            ("target_app_ids", many("target_app_ids", target_app_ids)),
            ("allowed_reviewer_user_ids", many("allowed_reviewer_user_ids", allowed_reviewer_user_ids)),
            ("allowed_reviewer_group_ids", many("allowed_reviewer_group_ids", allowed_reviewer_group_ids)),
            ("start_time", start_time),
            ("new_time", new_time),
            ("overrides", many("overrides", overrides)),
            ("id_overrides", many("id_overrides", id_overrides)),
            ("allow_overrides_in_pulse", allow_overrides_in_pulse),
            ("settings", settings),
        ),
    )


def parse(body: Any) -> ExperimentReview:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_review import ExperimentReview

    return read_entity(ExperimentReview, body)
