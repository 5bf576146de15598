from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Holdout(Model):
    """A holdout as the service answers it: its percentage and the gates, experiments and layers under it.

    Attributes:
        id: Does not change when the display name does.
        id_type: Unit the holdout is drawn from, such as userID.
        description: Free text, at most 1,000 characters.
        last_modifier_id: Statsig id of the user who changed it last.
        last_modified_time: When it was last changed, epoch ms.
        last_modifier_email: Null in examples where this API made the last change.
        last_modifier_name: "CONSOLE API" in examples where this API made the last change.
        creator_id: Statsig id of the user recorded as creator.
        created_time: When it was created, epoch ms.
        creator_name: "CONSOLE API" in examples of what this API made without a named creator.
        creator_email: Null in examples of what this API made without a named creator.
        is_enabled: On or off.
        pass_percentage: Percent of users in the holdout, 0–10.
        gate_ids: Ids of the gates under the holdout.
        experiment_ids: Ids of the experiments under the holdout; the same id can come twice.
        layer_ids: Ids of the layers under the holdout.
        is_global: Whether new gates come under the holdout too.
        targeting_gate_id: Id of the gate that targets the holdout; null for none.
        name: Display name; changing it leaves the id as it is.
        tags: Tag names.
        target_apps: One target app or a list of them.
        holdout_ids: Holdouts it is under; the same id can come twice.
        team: Name of the responsible team.
        team_id: Id of the responsible team; null for none.
        version: Version number, read-only; there are no ETags.
        monitoring_metrics: Metrics to watch, each with name and type.
    """

    _wire = {
        "id": "id",
        "id_type": "idType",
        "description": "description",
        "last_modifier_id": "lastModifierID",
        "last_modified_time": "lastModifiedTime",
        "last_modifier_email": "lastModifierEmail",
        "last_modifier_name": "lastModifierName",
        "creator_id": "creatorID",
        "created_time": "createdTime",
        "creator_name": "creatorName",
        "creator_email": "creatorEmail",
        "is_enabled": "isEnabled",
        "pass_percentage": "passPercentage",
        "gate_ids": "gateIDs",
        "experiment_ids": "experimentIDs",
        "layer_ids": "layerIDs",
        "is_global": "isGlobal",
        "targeting_gate_id": "targetingGateID",
        "name": "name",
        "tags": "tags",
        "target_apps": "targetApps",
        "holdout_ids": "holdoutIDs",
        "team": "team",
        "team_id": "teamID",
        "version": "version",
        "monitoring_metrics": "monitoringMetrics",
    }
    _nested = frozenset({"monitoringMetrics"})
    _always = frozenset(
        {
            "id",
            "id_type",
            "description",
            "last_modifier_id",
            "last_modified_time",
            "last_modifier_email",
            "last_modifier_name",
            "creator_id",
            "created_time",
            "creator_name",
            "creator_email",
            "is_enabled",
            "pass_percentage",
            "gate_ids",
            "experiment_ids",
            "layer_ids",
            "is_global",
            "targeting_gate_id",
        }
    )

    id: str
    """Does not change when the display name does."""
    id_type: str
    """Unit the holdout is drawn from, such as userID."""
    description: str
    """Free text, at most 1,000 characters."""
    last_modifier_id: str | None
    """Statsig id of the user who changed it last."""
    last_modified_time: int | None
    """When it was last changed, epoch ms."""
    last_modifier_email: str | None
    """Null in examples where this API made the last change."""
    last_modifier_name: str | None
    """"CONSOLE API" in examples where this API made the last change."""
    creator_id: str | None
    """Statsig id of the user recorded as creator."""
    created_time: int
    """When it was created, epoch ms."""
    creator_name: str | None
    """"CONSOLE API" in examples of what this API made without a named creator."""
    creator_email: str | None
    """Null in examples of what this API made without a named creator."""
    is_enabled: bool
    """On or off."""
    pass_percentage: float
    """Percent of users in the holdout, 0–10."""
    gate_ids: list[str]
    """Ids of the gates under the holdout."""
    experiment_ids: list[str]
    """Ids of the experiments under the holdout; the same id can come twice."""
    layer_ids: list[str]
    """Ids of the layers under the holdout."""
    is_global: bool
    """Whether new gates come under the holdout too."""
    targeting_gate_id: str | None
    """Id of the gate that targets the holdout; null for none."""
    name: str | Unset = UNSET
    """Display name; changing it leaves the id as it is."""
    tags: list[str] | Unset = UNSET
    """Tag names."""
    target_apps: list[str] | Unset = UNSET
    """One target app or a list of them."""
    holdout_ids: list[str] | Unset = UNSET
    """Holdouts it is under; the same id can come twice."""
    team: str | None | Unset = UNSET
    """Name of the responsible team."""
    team_id: str | None | Unset = UNSET
    """Id of the responsible team; null for none."""
    version: int | Unset = UNSET
    """Version number, read-only; there are no ETags."""
    monitoring_metrics: list[models.MetricReference] | Unset = UNSET
    """Metrics to watch, each with name and type."""

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "last_modified_time", None))

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.HoldoutDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_reference import MetricReference

        return {"monitoringMetrics": list_reader(reader(MetricReference))}
