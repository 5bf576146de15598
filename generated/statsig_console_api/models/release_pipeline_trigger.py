from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReleasePipelineTrigger(Model):
    """`ReleasePipelineTriggerResponseDto` in the document.

    Attributes:
        config_snapshot_id: Id of the snapshot of the config that the run rolls out.
    """

    _wire = {
        "id": "id",
        "release_pipeline_id": "releasePipelineID",
        "actions": "actions",
        "creator_id": "creatorID",
        "created_time": "createdTime",
        "last_modifier_id": "lastModifierID",
        "last_modifier_name": "lastModifierName",
        "status": "status",
        "current_phase": "currentPhase",
        "current_phase_id": "currentPhaseID",
        "current_phase_end_time": "currentPhaseEndTime",
        "description": "description",
        "gate_id": "gateID",
        "dynamic_config_id": "dynamicConfigID",
        "config_snapshot_id": "configSnapshotID",
    }
    _nested = frozenset({"actions"})
    _always = frozenset(
        {
            "id",
            "release_pipeline_id",
            "actions",
            "creator_id",
            "created_time",
            "last_modifier_id",
            "last_modifier_name",
            "status",
        }
    )

    id: str
    release_pipeline_id: str
    actions: list[models.ReleasePipelineTriggerAction]
    creator_id: str
    created_time: int
    last_modifier_id: str
    last_modifier_name: str
    status: str
    current_phase: str | None | Unset
    current_phase_id: str | None | Unset
    current_phase_end_time: int | None | Unset
    description: str | Unset = UNSET
    gate_id: str | Unset = UNSET
    dynamic_config_id: str | Unset = UNSET
    config_snapshot_id: str | Unset = UNSET
    """Id of the snapshot of the config that the run rolls out."""

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    @property
    def current_phase_end_at(self) -> datetime | None:
        """`current_phase_end_time` as an aware datetime; None where there is none."""
        return as_datetime(self.current_phase_end_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReleasePipelineTriggerDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.release_pipeline_trigger_action import ReleasePipelineTriggerAction

        return {"actions": list_reader(reader(ReleasePipelineTriggerAction))}
