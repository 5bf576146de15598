"""users.teams.update: `PATCH /console/v1/users/teams/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.metric_reference import MetricReference
    from ...models.team import Team
    from ...models.team_config_change_policy import TeamConfigChangePolicy
    from ...models.team_review_approval_policy import TeamReviewApprovalPolicy


def build(
    team_id: str,
    /,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    id: str | Unset = UNSET,
    members: Sequence[str] | Unset = UNSET,
    admins: Sequence[str] | Unset = UNSET,
    default_gate_metrics: Sequence[MetricReference | Mapping[str, Any]] | Unset = UNSET,
    default_experiment_primary_metrics: Sequence[MetricReference | Mapping[str, Any]] | Unset = UNSET,
    default_experiment_secondary_metrics: Sequence[MetricReference | Mapping[str, Any]] | Unset = UNSET,
    default_holdout_metrics: Sequence[MetricReference | Mapping[str, Any]] | Unset = UNSET,
    change_team_configs: TeamConfigChangePolicy | Unset = UNSET,
    review_approval: TeamReviewApprovalPolicy | Unset = UNSET,
    default_target_applications: Sequence[str] | Unset = UNSET,
    default_holdout_id: str | None | Unset = UNSET,
    require_reviews: bool | None | Unset = UNSET,
    require_gate_templates: bool | None | Unset = UNSET,
    require_experiment_templates: bool | None | Unset = UNSET,
    require_dynamic_config_templates: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "users.teams.update",
        "PATCH",
        f"/console/v1/users/teams/{segment('team_id', team_id)}",
        body=body_of(
            ("name", name),
            ("description", description),
            ("id", id),
            ("members", many("members", members)),
            ("admins", many("admins", admins)),
            ("defaultGateMetrics", many("default_gate_metrics", default_gate_metrics)),
            (
                "defaultExperimentPrimaryMetrics",
                many("default_experiment_primary_metrics", default_experiment_primary_metrics),
            ),
            (
                "defaultExperimentSecondaryMetrics",
                many("default_experiment_secondary_metrics", default_experiment_secondary_metrics),
            ),
            ("defaultHoldoutMetrics", many("default_holdout_metrics", default_holdout_metrics)),
            ("changeTeamConfigs", change_team_configs),
            ("reviewApproval", review_approval),
            ("defaultTargetApplications", many("default_target_applications", default_target_applications)),
            ("defaultHoldoutID", default_holdout_id),
            ("requireReviews", require_reviews),
            ("requireGateTemplates", require_gate_templates),
            ("requireExperimentTemplates", require_experiment_templates),
            ("requireDynamicConfigTemplates", require_dynamic_config_templates),
        ),
    )


def parse(body: Any) -> Team:
    """What the decoded body of a success answer gives."""
    from ...models.team import Team

    return read_entity(Team, body)
