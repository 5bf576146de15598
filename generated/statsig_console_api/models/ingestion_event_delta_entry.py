from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionEventDeltaEntry(Model):
    """`IngestionEventDeltaResponseDto[]|1.events[]` in the document."""

    _wire = {
        "source": "source",
        "event": "event",
        "internal_count": "internal_count",
        "external_count": "external_count",
        "has_diff": "has_diff",
        "threshold": "threshold",
        "last_updated_time": "last_updated_time",
    }
    _always = frozenset(
        {"source", "event", "internal_count", "external_count", "has_diff", "threshold", "last_updated_time"}
    )

    source: str
    event: str
    internal_count: int
    external_count: int
    has_diff: bool
    threshold: float
    last_updated_time: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionEventDeltaEntryDict: ...
