"""gates.create: `POST /console/v1/gates`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, given, read_entity

PLACES = {
    "": ((), ("monitoringMetrics", "rules", "tags", "targetApps")),
    "rules/*": (
        ("GateRule",),
        ("completedAutomatedRollouts", "conditions", "environments", "pendingAutomatedRollouts"),
    ),
    "rules/*/conditions/*": (("Condition",), ()),
    "rules/*/completedAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "rules/*/pendingAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "monitoringMetrics/*": (("MetricReference",), ()),
    "reviewSettings": (("ReviewSettingsInput", "ReviewSettings"), ()),
    "gradual_rollout_strategy": (("GradualRolloutStrategy",), ("phases",)),
    "gradual_rollout_strategy/phases/*": (("GradualRolloutPhase",), ()),
}


def build(
    *,
    name: str | Unset = UNSET,
    is_enabled: bool | Unset = UNSET,
    description: str | Unset = UNSET,
    rules: models.GateRules | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    type: models.GateTypeInput | Unset = UNSET,
    id_type: str | Unset = UNSET,
    target_apps: str | Sequence[str] | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    creator_email: str | None | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    measure_metric_lifts: bool | Unset = UNSET,
    monitoring_metrics: models.MetricReferences | Unset = UNSET,
    review_settings: models.ReviewSettingsInputLike | Unset = UNSET,
    release_pipeline_id: str | None | Unset = UNSET,
    gradual_rollout_strategy: models.GradualRolloutStrategyLike | Unset = UNSET,
    id: str | Unset = UNSET,
    is_template: bool | Unset = UNSET,
    include_archive_metadata: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.create",
        "POST",
        "/console/v1/gates",
        query=given(("includeArchiveMetadata", include_archive_metadata, bool, "include_archive_metadata")),
        body=body_of(
            ("name", name, str),
            ("isEnabled", is_enabled, bool, "is_enabled"),
            ("description", description, str),
            ("rules", rules, list),
            ("tags", tags, list),
            ("type", type, str),
            ("idType", id_type, str, "id_type"),
            ("targetApps", target_apps, None, "target_apps"),
            ("creatorID", creator_id, str, "creator_id"),
            ("creatorEmail", creator_email, str, "creator_email"),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            ("measureMetricLifts", measure_metric_lifts, bool, "measure_metric_lifts"),
            ("monitoringMetrics", monitoring_metrics, list, "monitoring_metrics"),
            ("reviewSettings", review_settings, None, "review_settings"),
            ("releasePipelineID", release_pipeline_id, str, "release_pipeline_id"),
            ("gradual_rollout_strategy", gradual_rollout_strategy),
            ("id", id, str),
            ("isTemplate", is_template, bool, "is_template"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body, change=True)
