from typing import Literal, TypeAlias

ExperimentReviewType: TypeAlias = Literal[
    "abandon",
    "archive",
    "change_enabled_groups",
    "delete",
    "disable_reviews_locally",
    "make_decision",
    "pause",
    "reallocate",
    "restart",
    "rollout",
    "schedule_rollout",
    "scheduled_start",
    "scheduled_start_edit",
    "start",
    "stop",
    "unarchive",
    "update_allowed_reviewers",
    "update_default_impact_multiplier",
    "update_overrides",
    "update_owners",
    "update_settings",
    "update_target_applications",
    "update_team",
]
"""`CreateExperimentReviewRequestDto.type` in the document."""
