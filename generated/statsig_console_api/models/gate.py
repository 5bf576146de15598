from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import NOT_GIVEN, UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Gate(Model):
    """A feature gate as the service answers it: rules in order of evaluation, who changed it last, and its health.

    Attributes:
        id: Does not change when the display name does.
        description: Free text, at most 1000 characters.
        last_modifier_id: Statsig id of the user who changed it last.
        last_modified_time: When it was last changed, epoch ms.
        last_modifier_email: Null in examples where this API made the last change.
        last_modifier_name: "CONSOLE API" in examples where this API made the last change.
        created_time: When it was created, epoch ms.
        creator_name: "CONSOLE API" in examples of what this API made without a named creator.
        status: Launching and archiving set it; a field apart from isEnabled.
        type: How long it is to live; STALE and TEMPLATE show up only in answers, the others can be set.
        type_reason: Why it has its type; STALE_ values say why it counts as stale.
        is_enabled: On or off, apart from status.
        rules: In order of evaluation.
        permalink: Link to it in the Statsig console.
        name: Display name; changing it leaves the id as it is.
        id_type: Primary unit type of the gate, such as userID.
        creator_id: Statsig id of the user recorded as creator.
        creator_email: Null in examples of what this API made without a named creator.
        tags: Tag names.
        target_apps: One target app or a list of them.
        holdout_ids: Holdouts it is under; the same id can come twice.
        team: Name of the owning team.
        team_id: Id of the owning team.
        version: Version number, read-only; there are no ETags.
        owner: Owner as id, type, name and email; unset on entities made through this API.
        is_template: Whether the gate is a template.
        monitoring_metrics: Metrics to watch on the gate.
        review_settings: Whether changes need a review, and who may give it; project or team can require one anyway.
        release_pipeline_id: Release pipeline of the gate; null for none.
        active_review: Review under way, if there is one.
        store0100_exposures: Whether exposures are stored at a 0% or 100% rollout as well.
        archived_time: When it was archived, epoch ms; only with includeArchiveMetadata.
        archived_by_id: Only with includeArchiveMetadata.
        archived_by_name: Only with includeArchiveMetadata.
        archived_by_email: Only with includeArchiveMetadata.
        archive_reason: Why it was archived; only with includeArchiveMetadata.
    """

    _wire = {
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
        "archived_time": "archivedAt",
        "archived_by_id": "archivedByID",
        "archived_by_name": "archivedByName",
        "archived_by_email": "archivedByEmail",
        "archive_reason": "archiveReason",
    }
    _nested = frozenset({"rules", "owner", "monitoringMetrics", "reviewSettings", "activeReview"})
    _always = frozenset(
        {
            "id",
            "name",
            "description",
            "last_modifier_id",
            "last_modified_time",
            "last_modifier_email",
            "last_modifier_name",
            "created_time",
            "creator_name",
            "checks_per_hour",
            "status",
            "type",
            "type_reason",
            "is_enabled",
            "rules",
        }
    )

    id: str
    """Does not change when the display name does."""
    description: str
    """Free text, at most 1000 characters."""
    last_modifier_id: str | None
    """Statsig id of the user who changed it last."""
    last_modified_time: int | None
    """When it was last changed, epoch ms."""
    last_modifier_email: str | None
    """Null in examples where this API made the last change."""
    last_modifier_name: str | None
    """"CONSOLE API" in examples where this API made the last change."""
    created_time: int
    """When it was created, epoch ms."""
    creator_name: str | None
    """"CONSOLE API" in examples of what this API made without a named creator."""
    checks_per_hour: int | None
    status: models.GateStatus | str
    """Launching and archiving set it; a field apart from isEnabled."""
    type: models.GateType | str
    """How long it is to live; STALE and TEMPLATE show up only in answers, the others can be set."""
    type_reason: models.GateTypeReason | str
    """Why it has its type; STALE_ values say why it counts as stale."""
    is_enabled: bool
    """On or off, apart from status."""
    rules: list[models.GateRule]
    """In order of evaluation."""
    permalink: str | Unset
    """Link to it in the Statsig console."""
    name: str = NOT_GIVEN
    """Display name; changing it leaves the id as it is."""
    id_type: str | Unset = UNSET
    """Primary unit type of the gate, such as userID."""
    creator_id: str | None | Unset = UNSET
    """Statsig id of the user recorded as creator."""
    creator_email: str | None | Unset = UNSET
    """Null in examples of what this API made without a named creator."""
    tags: list[str] | Unset = UNSET
    """Tag names."""
    target_apps: str | list[str] | Unset = UNSET
    """One target app or a list of them."""
    holdout_ids: list[str] | Unset = UNSET
    """Holdouts it is under; the same id can come twice."""
    team: str | None | Unset = UNSET
    """Name of the owning team."""
    team_id: str | None | Unset = UNSET
    """Id of the owning team."""
    version: int | Unset = UNSET
    """Version number, read-only; there are no ETags."""
    owner: models.Owner | None | Unset = UNSET
    """Owner as id, type, name and email; unset on entities made through this API."""
    is_template: bool | Unset = UNSET
    """Whether the gate is a template."""
    measure_metric_lifts: bool | Unset = UNSET
    monitoring_metrics: list[models.MetricReference] | Unset = UNSET
    """Metrics to watch on the gate."""
    review_settings: models.ReviewSettings | Unset = UNSET
    """Whether changes need a review, and who may give it; project or team can require one anyway."""
    release_pipeline_id: str | None | Unset = UNSET
    """Release pipeline of the gate; null for none."""
    active_review: models.ActiveReview | Unset = UNSET
    """Review under way, if there is one."""
    store0100_exposures: bool | Unset = UNSET
    """Whether exposures are stored at a 0% or 100% rollout as well."""
    archived_time: int | None | Unset = UNSET
    """When it was archived, epoch ms; only with includeArchiveMetadata."""
    archived_by_id: str | None | Unset = UNSET
    """Only with includeArchiveMetadata."""
    archived_by_name: str | None | Unset = UNSET
    """Only with includeArchiveMetadata."""
    archived_by_email: str | None | Unset = UNSET
    """Only with includeArchiveMetadata."""
    archive_reason: str | None | Unset = UNSET
    """Why it was archived; only with includeArchiveMetadata."""

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "last_modified_time", None))

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    @property
    def archived_at(self) -> datetime | None:
        """`archived_time` as an aware datetime; None where there is none."""
        return as_datetime(self.archived_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.GateDict: ...

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
