from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReleasePipelineTriggerAction(Model):
    """`ReleasePipelineTriggerResponseDto.actions[]` in the document."""

    _wire = {
        "type": "type",
        "time_ms": "timeMs",
        "phase_id": "phaseID",
        "actor_name": "actorName",
        "actor_id": "actorID",
    }
    _always = frozenset({"type", "time_ms", "phase_id", "actor_name"})

    type: models.ReleasePipelineTriggerActionType | str
    time_ms: int
    phase_id: str
    actor_name: str
    actor_id: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReleasePipelineTriggerActionDict: ...
