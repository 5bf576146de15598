from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class IngestionEventDeltasByDate(Model):
    """`IngestionEventDeltaResponseDto[]|1` in the document."""

    _wire = {"date": "date", "events": "events"}
    _nested = frozenset({"events"})
    _always = frozenset({"date", "events"})
    _required = frozenset({"date", "events"})
    _constants = {}

    date: str
    events: list[models.IngestionEventDeltaEntry]

    if TYPE_CHECKING:

        def to_dict(self) -> models.IngestionEventDeltasByDateDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.ingestion_event_delta_entry import IngestionEventDeltaEntry

        return {"events": list_reader(reader(IngestionEventDeltaEntry))}
