from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.metric_reference import MetricReference


@define(kw_only=True, repr=False)
class Holdout(Model):
    """`HoldoutDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
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

    id: str
    id_type: str
    description: str
    last_modifier_id: str | None
    last_modified_time: int | None
    last_modifier_email: str | None
    last_modifier_name: str | None
    creator_id: str | None
    created_time: int
    creator_name: str | None
    creator_email: str | None
    is_enabled: bool
    pass_percentage: float
    gate_ids: list[str]
    experiment_ids: list[str]
    layer_ids: list[str]
    is_global: bool
    targeting_gate_id: str | None
    name: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    target_apps: list[str] | Unset = UNSET
    holdout_ids: list[str] | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    version: int | Unset = UNSET
    monitoring_metrics: list[MetricReference] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.metric_reference import MetricReference

        return {"monitoringMetrics": list_reader(reader(MetricReference))}
