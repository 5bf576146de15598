"""gates.replace: `POST /console/v1/gates/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, given, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.gate import Gate
    from ...models.gate_rule import GateRule
    from ...models.gate_type_input import GateTypeInput
    from ...models.metric_reference import MetricReference
    from ...models.review_settings import ReviewSettings
    from ...models.review_settings_input import ReviewSettingsInput


def build(
    gate_id: str,
    /,
    *,
    is_enabled: bool,
    description: str,
    rules: Sequence[GateRule | Mapping[str, Any]],
    name: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    type: GateTypeInput | Unset = UNSET,
    id_type: str | Unset = UNSET,
    target_apps: str | Sequence[str] | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    creator_email: str | None | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    measure_metric_lifts: bool | Unset = UNSET,
    monitoring_metrics: Sequence[MetricReference | Mapping[str, Any]] | Unset = UNSET,
    review_settings: ReviewSettingsInput | ReviewSettings | Mapping[str, Any] | Unset = UNSET,
    release_pipeline_id: str | None | Unset = UNSET,
    include_archive_metadata: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.replace",
        "POST",
        f"/console/v1/gates/{segment('gate_id', gate_id)}",
        query=given(("includeArchiveMetadata", include_archive_metadata)),
        body=body_of(
            ("isEnabled", is_enabled),
            ("description", description),
            ("rules", many("rules", rules)),
            ("name", name),
            ("tags", many("tags", tags)),
            ("type", type),
            ("idType", id_type),
            ("targetApps", target_apps),
            ("creatorID", creator_id),
            ("creatorEmail", creator_email),
            ("team", team),
            ("teamID", team_id),
            ("measureMetricLifts", measure_metric_lifts),
            ("monitoringMetrics", many("monitoring_metrics", monitoring_metrics)),
            ("reviewSettings", review_settings),
            ("releasePipelineID", release_pipeline_id),
        ),
    )


def parse(body: Any) -> Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body)
