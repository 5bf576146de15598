from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class GateReplace(TypedDict, total=False):
    """The keyword arguments of gates.replace, to build up in a dict and pass with `**`."""

    is_enabled: Required[bool]
    description: Required[str]
    rules: Required[models.GateRules]
    name: str
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
