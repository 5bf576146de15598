from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.release_pipeline_trigger_action_type import ReleasePipelineTriggerActionType


@define(kw_only=True, repr=False)
class ReleasePipelineTriggerAction(Model):
    """`ReleasePipelineTriggerResponseDto.actions[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "time_ms": "timeMs",
        "phase_id": "phaseID",
        "actor_name": "actorName",
        "actor_id": "actorID",
    }

    type: ReleasePipelineTriggerActionType | str
    time_ms: int
    phase_id: str
    actor_name: str
    actor_id: str | Unset = UNSET
