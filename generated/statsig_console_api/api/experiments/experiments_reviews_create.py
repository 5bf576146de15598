"""experiments.reviews.create: `POST /console/v1/experiments/{id}/reviews`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": (
        (),
        (
            "allowed_reviewer_group_ids",
            "allowed_reviewer_user_ids",
            "disabled_group_names",
            "enabled_group_names",
            "id_overrides",
            "overrides",
            "owners",
            "reviewer_group_ids",
            "reviewer_ids",
            "rollout_phases",
            "target_app_ids",
        ),
    ),
    "rollout_phases/*": (("ExperimentReviewRolloutPhase",), ()),
    "owners/*": (("ReviewOwnerInput",), ()),
    "overrides/*": (("ExperimentReviewConditionalOverride",), ()),
    "id_overrides/*": (("ExperimentReviewIDOverride",), ("ids",)),
    "settings": (
        ("ExperimentSettings",),
        (
            "assignmentSourceFilters",
            "bayesianPriors",
            "cureCovariates",
            "enabledNonProdEnvironments",
            "externalEvents",
            "groups",
            "links",
            "manualQualityScores",
            "otherMetrics",
            "preComputedUserDimensions",
            "primaryMetricTags",
            "primaryMetrics",
            "scheduledReloadDays",
            "secondaryMetricTags",
            "secondaryMetrics",
            "sidecarURLFilters",
            "sprtMDESettings",
            "tags",
            "targetApps",
            "userBuckets",
        ),
    ),
    "settings/links/*": (("ExperimentLink",), ()),
    "settings/externalEvents/*": (("ExperimentExternalEvent",), ()),
    "settings/groups/*": (("ExperimentGroupInput", "ExperimentGroup"), ()),
    "settings/primaryMetrics/*": (("ExperimentMetric",), ()),
    "settings/secondaryMetrics/*": (("ExperimentMetric",), ()),
    "settings/otherMetrics/*": (("ExperimentMetric",), ()),
    "settings/bayesianPriors/*": (("BayesianPrior",), ()),
    "settings/bayesianPriors/*/metric": (("MetricReference",), ()),
    "settings/manualQualityScores/*": (("ManualQualityScore",), ()),
    "settings/assignmentSourceFilters/*": (("AssignmentSourceFilter",), ("values",)),
    "settings/sprtMDESettings/*": (("SPRTMetricSetting",), ("groupSettings",)),
    "settings/sprtMDESettings/*/groupSettings/*": (("SPRTGroupSetting",), ()),
    "settings/sidecarURLFilters/*": (("SidecarURLFilter",), ()),
    "settings/preComputedUserDimensions/*": (("PrecomputedUserDimension",), ()),
    "settings/cureCovariates/*": (("MetricReference",), ()),
    "settings/stratifiedSampling": (("StratifiedSampling",), ()),
    "settings/stratifiedSampling/metric": (("StratifiedSamplingMetric",), ()),
    "settings/stratifiedSampling/entityPropertySource": (("StratifiedSamplingPropertySource",), ()),
    "settings/stratifiedSampling/csv": (("StratifiedSamplingCSV",), ()),
}


def build(
    experiment_id: str,
    /,
    *,
    type: models.ExperimentReviewType,
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
    rollout_phases: models.ExperimentReviewRolloutPhases | Unset = UNSET,
    enabled_group_names: Sequence[str] | Unset = UNSET,
    disabled_group_names: Sequence[str] | Unset = UNSET,
    owners: models.ReviewOwnerInputs | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    default_impact_multiplier: float | Unset = UNSET,
    target_app_ids: Sequence[str] | Unset = UNSET,
    allowed_reviewer_user_ids: Sequence[str] | Unset = UNSET,
    allowed_reviewer_group_ids: Sequence[str] | Unset = UNSET,
    start_time: int | datetime | Unset = UNSET,
    new_time: int | datetime | Unset = UNSET,
    overrides: models.ExperimentReviewConditionalOverrides | Unset = UNSET,
    id_overrides: models.ExperimentReviewIDOverrides | Unset = UNSET,
    allow_overrides_in_pulse: bool | Unset = UNSET,
    settings: models.ExperimentSettingsLike | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.reviews.create",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/reviews",
        body=body_of(
            ("type", type, str),
            ("description", description, str),
            ("reviewer_ids", reviewer_ids, list),
            ("reviewer_group_ids", reviewer_group_ids, list),
            ("reason", reason, str),
            ("winning_group_id", winning_group_id, str),
            ("remove_targeting", remove_targeting, bool),
            ("remove_overrides", remove_overrides, bool),
            ("start_date", start_date, str),
            ("group_id", group_id, str),
            ("rollout_percentage", rollout_percentage, float),
            ("clear_phases", clear_phases, bool),
            ("rollout_phases", rollout_phases, list),
            ("enabled_group_names", enabled_group_names, list),
            ("disabled_group_names", disabled_group_names, list),
            ("owners", owners, list),
            ("team_id", team_id, str),
            ("default_impact_multiplier", default_impact_multiplier, float),
            ("target_app_ids", target_app_ids, list),
            ("allowed_reviewer_user_ids", allowed_reviewer_user_ids, list),
            ("allowed_reviewer_group_ids", allowed_reviewer_group_ids, list),
            ("start_time", start_time, "epoch"),
            ("new_time", new_time, "epoch"),
            ("overrides", overrides, list),
            ("id_overrides", id_overrides, list),
            ("allow_overrides_in_pulse", allow_overrides_in_pulse, bool),
            ("settings", settings),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.ExperimentReview:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_review import ExperimentReview

    return read_entity(ExperimentReview, body, change=True)
