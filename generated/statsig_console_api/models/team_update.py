from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.metric_reference import MetricReference
    from ..models.team_config_change_policy import TeamConfigChangePolicy
    from ..models.team_review_approval_policy import TeamReviewApprovalPolicy


class TeamUpdate(TypedDict, total=False):
    """The keyword arguments of users.teams.update, to build up in a dict and pass with `**`."""

    name: str
    description: str
    id: str
    members: Sequence[str]
    admins: Sequence[str]
    default_gate_metrics: Sequence[MetricReference | Mapping[str, Any]]
    default_experiment_primary_metrics: Sequence[MetricReference | Mapping[str, Any]]
    default_experiment_secondary_metrics: Sequence[MetricReference | Mapping[str, Any]]
    default_holdout_metrics: Sequence[MetricReference | Mapping[str, Any]]
    change_team_configs: TeamConfigChangePolicy
    review_approval: TeamReviewApprovalPolicy
    default_target_applications: Sequence[str]
    default_holdout_id: str | None
    require_reviews: bool | None
    require_gate_templates: bool | None
    require_experiment_templates: bool | None
    require_dynamic_config_templates: bool | None
