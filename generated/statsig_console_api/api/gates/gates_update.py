"""gates.update: `PATCH /console/v1/gates/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, given, read_entity, segment

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
}


def build(
    gate_id: str,
    /,
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
    include_archive_metadata: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.update",
        "PATCH",
        f"/console/v1/gates/{segment('gate_id', gate_id)}",
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
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body, change=True)
