from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.ingestion_event_delta_entry import IngestionEventDeltaEntry


@define(kw_only=True, repr=False)
class IngestionEventDeltasByDate(Model):
    """`IngestionEventDeltaResponseDto[]|1` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"date": "date", "events": "events"}
    _nested: ClassVar[frozenset[str]] = frozenset({"events"})
    _required: ClassVar[frozenset[str]] = frozenset({"date", "events"})
    _constants: ClassVar[Mapping[str, str]] = {}

    date: str
    events: list[IngestionEventDeltaEntry]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.ingestion_event_delta_entry import IngestionEventDeltaEntry

        return {"events": list_reader(reader(IngestionEventDeltaEntry))}
