from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, reader


@define(kw_only=True, repr=False)
class ReleasePipeline(Model):
    """`ReleasePipelineDto` in the document."""

    _wire = {
        "id": "id",
        "name": "name",
        "creator_id": "creatorID",
        "created_time": "createdTime",
        "last_modifier_id": "lastModifierID",
        "phases": "phases",
    }
    _nested = frozenset({"phases"})

    id: str
    name: str
    creator_id: str
    created_time: int
    last_modifier_id: str
    phases: list[models.ReleasePipelinePhase] | Unset = UNSET

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(self.created_time)

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.release_pipeline_phase import ReleasePipelinePhase

        return {"phases": list_reader(reader(ReleasePipelinePhase))}
