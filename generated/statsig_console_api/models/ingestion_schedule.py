from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionSchedule(Model):
    """`IngestionScheduleDto` in the document."""

    _wire = {"dataset": "dataset", "scheduled_hour_pst": "scheduled_hour_pst"}
    _always = frozenset({"dataset", "scheduled_hour_pst"})

    dataset: str
    scheduled_hour_pst: int

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionScheduleDict: ...
