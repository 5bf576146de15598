"""users.teams.create: `POST /console/v1/users/teams`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {
    "": (
        (),
        (
            "admins",
            "defaultExperimentPrimaryMetrics",
            "defaultExperimentSecondaryMetrics",
            "defaultGateMetrics",
            "defaultHoldoutMetrics",
            "defaultTargetApplications",
            "members",
        ),
    ),
    "defaultGateMetrics/*": (("MetricReference",), ()),
    "defaultExperimentPrimaryMetrics/*": (("MetricReference",), ()),
    "defaultExperimentSecondaryMetrics/*": (("MetricReference",), ()),
    "defaultHoldoutMetrics/*": (("MetricReference",), ()),
}


def build(
    *,
    name: str,
    members: Sequence[str],
    admins: Sequence[str],
    default_gate_metrics: models.MetricReferences,
    default_experiment_primary_metrics: models.MetricReferences,
    default_experiment_secondary_metrics: models.MetricReferences,
    default_holdout_metrics: models.MetricReferences,
    change_team_configs: models.TeamConfigChangePolicy,
    review_approval: models.TeamReviewApprovalPolicy,
    default_target_applications: Sequence[str],
    description: str | Unset = UNSET,
    default_holdout_id: str | None | Unset = UNSET,
    require_reviews: bool | None | Unset = UNSET,
    require_gate_templates: bool | None | Unset = UNSET,
    require_experiment_templates: bool | None | Unset = UNSET,
    require_dynamic_config_templates: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "users.teams.create",
        "POST",
        "/console/v1/users/teams",
        body=body_of(
            ("name", name, str),
            ("members", members, list),
            ("admins", admins, list),
            ("defaultGateMetrics", default_gate_metrics, list, "default_gate_metrics"),
            (
                "defaultExperimentPrimaryMetrics",
                default_experiment_primary_metrics,
                list,
                "default_experiment_primary_metrics",
            ),
            (
                "defaultExperimentSecondaryMetrics",
                default_experiment_secondary_metrics,
                list,
                "default_experiment_secondary_metrics",
            ),
            ("defaultHoldoutMetrics", default_holdout_metrics, list, "default_holdout_metrics"),
            ("changeTeamConfigs", change_team_configs, str, "change_team_configs"),
            ("reviewApproval", review_approval, str, "review_approval"),
            ("defaultTargetApplications", default_target_applications, list, "default_target_applications"),
            ("description", description, str),
            ("defaultHoldoutID", default_holdout_id, str, "default_holdout_id"),
            ("requireReviews", require_reviews, bool, "require_reviews"),
            ("requireGateTemplates", require_gate_templates, bool, "require_gate_templates"),
            ("requireExperimentTemplates", require_experiment_templates, bool, "require_experiment_templates"),
            (
                "requireDynamicConfigTemplates",
                require_dynamic_config_templates,
                bool,
                "require_dynamic_config_templates",
            ),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Team:
    """What the decoded body of a success answer gives."""
    from ...models.team import Team

    return read_entity(Team, body, change=True)
