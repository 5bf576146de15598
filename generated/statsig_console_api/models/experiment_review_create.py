from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from .. import models


class ExperimentReviewCreate(TypedDict, total=False):
    """The keyword arguments of experiments.reviews.create, to build up in a dict and pass with `**`."""

    type: Required[models.ExperimentReviewType]
    description: str
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]
    reason: str
    winning_group_id: str
    remove_targeting: bool
    remove_overrides: bool
    start_date: str
    group_id: str
    rollout_percentage: float
    clear_phases: bool
    rollout_phases: models.ExperimentReviewRolloutPhases
    enabled_group_names: Sequence[str]
    disabled_group_names: Sequence[str]
    owners: models.ReviewOwnerInputs
    team_id: str | None
    default_impact_multiplier: float
    target_app_ids: Sequence[str]
    allowed_reviewer_user_ids: Sequence[str]
    allowed_reviewer_group_ids: Sequence[str]
    start_time: int | datetime
    new_time: int | datetime
    overrides: models.ExperimentReviewConditionalOverrides
    id_overrides: models.ExperimentReviewIDOverrides
    allow_overrides_in_pulse: bool
    settings: models.ExperimentSettingsLike
