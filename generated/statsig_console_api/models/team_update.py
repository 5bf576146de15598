from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class TeamUpdate(TypedDict, total=False):
    """The keyword arguments of users.teams.update, to build up in a dict and pass with `**`."""

    name: str
    description: str
    id: str
    members: Sequence[str]
    admins: Sequence[str]
    default_gate_metrics: models.MetricReferences
    default_experiment_primary_metrics: models.MetricReferences
    default_experiment_secondary_metrics: models.MetricReferences
    default_holdout_metrics: models.MetricReferences
    change_team_configs: models.TeamConfigChangePolicy
    review_approval: models.TeamReviewApprovalPolicy
    default_target_applications: Sequence[str]
    default_holdout_id: str | None
    require_reviews: bool | None
    require_gate_templates: bool | None
    require_experiment_templates: bool | None
    require_dynamic_config_templates: bool | None
