from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class TeamCreate(TypedDict, total=False):
    """The keyword arguments of users.teams.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    members: Required[Sequence[str]]
    admins: Required[Sequence[str]]
    default_gate_metrics: Required[models.MetricReferences]
    default_experiment_primary_metrics: Required[models.MetricReferences]
    default_experiment_secondary_metrics: Required[models.MetricReferences]
    default_holdout_metrics: Required[models.MetricReferences]
    change_team_configs: Required[models.TeamConfigChangePolicy]
    review_approval: Required[models.TeamReviewApprovalPolicy]
    default_target_applications: Required[Sequence[str]]
    description: str
    default_holdout_id: str | None
    require_reviews: bool | None
    require_gate_templates: bool | None
    require_experiment_templates: bool | None
    require_dynamic_config_templates: bool | None
