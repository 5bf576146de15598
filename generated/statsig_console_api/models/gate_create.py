from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class GateCreate(TypedDict, total=False):
    """The keyword arguments of gates.create, to build up in a dict and pass with `**`."""

    name: str
    is_enabled: bool
    description: str
    rules: models.GateRules
    tags: Sequence[str]
    type: models.GateTypeInput
    id_type: str
    target_apps: str | Sequence[str]
    creator_id: str | None
    creator_email: str | None
    team: str | None
    team_id: str | None
    measure_metric_lifts: bool
    monitoring_metrics: models.MetricReferences
    review_settings: models.ReviewSettingsInputLike
    release_pipeline_id: str | None
    gradual_rollout_strategy: models.GradualRolloutStrategyLike
    id: str
    is_template: bool
