from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReleasePipeline(Model):
    """`ReleasePipelineDto` in the document.

    Attributes:
        last_modified_time: When it was last changed, epoch ms.
        trigger_notice: Text shown to whoever starts a run.
    """

    _wire = {
        "id": "id",
        "name": "name",
        "creator_id": "creatorID",
        "created_time": "createdTime",
        "last_modifier_id": "lastModifierID",
        "phases": "phases",
        "last_modified_time": "lastModifiedTime",
        "trigger_notice": "triggerNotice",
    }
    _nested = frozenset({"phases"})
    _always = frozenset({"id", "name", "creator_id", "created_time", "last_modifier_id"})

    id: str
    name: str
    creator_id: str
    created_time: int
    last_modifier_id: str
    phases: list[models.ReleasePipelinePhase] | Unset = UNSET
    last_modified_time: int | Unset = UNSET
    """When it was last changed, epoch ms."""
    trigger_notice: str | Unset = UNSET
    """Text shown to whoever starts a run."""

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(self.last_modified_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReleasePipelineDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.release_pipeline_phase import ReleasePipelinePhase

        return {"phases": list_reader(reader(ReleasePipelinePhase))}
