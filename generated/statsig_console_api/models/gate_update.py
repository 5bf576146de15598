from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.gate_rule import GateRule
    from ..models.gate_type_input import GateTypeInput
    from ..models.metric_reference import MetricReference
    from ..models.review_settings import ReviewSettings
    from ..models.review_settings_input import ReviewSettingsInput


class GateUpdate(TypedDict, total=False):
    """The keyword arguments of gates.update, to build up in a dict and pass with `**`."""

    name: str
    is_enabled: bool
    description: str
    rules: Sequence[GateRule | Mapping[str, Any]]
    tags: Sequence[str]
    type: GateTypeInput
    id_type: str
    target_apps: str | Sequence[str]
    creator_id: str | None
    creator_email: str | None
    team: str | None
    team_id: str | None
    measure_metric_lifts: bool
    monitoring_metrics: Sequence[MetricReference | Mapping[str, Any]]
    review_settings: ReviewSettingsInput | ReviewSettings | Mapping[str, Any]
    release_pipeline_id: str | None
