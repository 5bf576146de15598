from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.active_review import ActiveReview
    from ..models.gate_rule import GateRule
    from ..models.gate_status import GateStatus
    from ..models.gate_type import GateType
    from ..models.gate_type_reason import GateTypeReason
    from ..models.metric_reference import MetricReference
    from ..models.owner import Owner
    from ..models.review_settings import ReviewSettings


@define(kw_only=True, repr=False)
class Gate(Model):
    """`ExternalGateDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "description": "description",
        "last_modifier_id": "lastModifierID",
        "last_modified_time": "lastModifiedTime",
        "last_modifier_email": "lastModifierEmail",
        "last_modifier_name": "lastModifierName",
        "created_time": "createdTime",
        "creator_name": "creatorName",
        "checks_per_hour": "checksPerHour",
        "status": "status",
        "type": "type",
        "type_reason": "typeReason",
        "is_enabled": "isEnabled",
        "rules": "rules",
        "permalink": "permalink",
        "name": "name",
        "id_type": "idType",
        "creator_id": "creatorID",
        "creator_email": "creatorEmail",
        "tags": "tags",
        "target_apps": "targetApps",
        "holdout_ids": "holdoutIDs",
        "team": "team",
        "team_id": "teamID",
        "version": "version",
        "owner": "owner",
        "is_template": "isTemplate",
        "measure_metric_lifts": "measureMetricLifts",
        "monitoring_metrics": "monitoringMetrics",
        "review_settings": "reviewSettings",
        "release_pipeline_id": "releasePipelineID",
        "active_review": "activeReview",
        "store0100_exposures": "store0100Exposures",
        "archived_at": "archivedAt",
        "archived_by_id": "archivedByID",
        "archived_by_name": "archivedByName",
        "archived_by_email": "archivedByEmail",
        "archive_reason": "archiveReason",
    }

    id: str
    description: str
    last_modifier_id: str | None
    last_modified_time: int | None
    last_modifier_email: str | None
    last_modifier_name: str | None
    created_time: int
    creator_name: str | None
    checks_per_hour: int | None
    status: GateStatus | str
    type: GateType | str
    type_reason: GateTypeReason | str
    is_enabled: bool
    rules: list[GateRule]
    permalink: str
    name: str | Unset = UNSET
    id_type: str | Unset = UNSET
    creator_id: str | None | Unset = UNSET
    creator_email: str | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    target_apps: str | list[str] | Unset = UNSET
    holdout_ids: list[str] | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    version: int | Unset = UNSET
    owner: Owner | None | Unset = UNSET
    is_template: bool | Unset = UNSET
    measure_metric_lifts: bool | Unset = UNSET
    monitoring_metrics: list[MetricReference] | Unset = UNSET
    review_settings: ReviewSettings | Unset = UNSET
    release_pipeline_id: str | None | Unset = UNSET
    active_review: ActiveReview | Unset = UNSET
    store0100_exposures: bool | Unset = UNSET
    archived_at: int | None | Unset = UNSET
    archived_by_id: str | None | Unset = UNSET
    archived_by_name: str | None | Unset = UNSET
    archived_by_email: str | None | Unset = UNSET
    archive_reason: str | None | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.active_review import ActiveReview
        from ..models.gate_rule import GateRule
        from ..models.metric_reference import MetricReference
        from ..models.owner import Owner
        from ..models.review_settings import ReviewSettings

        return {
            "rules": list_reader(reader(GateRule)),
            "owner": reader(Owner),
            "monitoringMetrics": list_reader(reader(MetricReference)),
            "reviewSettings": reader(ReviewSettings),
            "activeReview": reader(ActiveReview),
        }
