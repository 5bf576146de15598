from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.ingestion_event_count_entry import IngestionEventCountEntry


@define(kw_only=True, repr=False)
class IngestionEventCountsByDate(Model):
    """`IngestionEventCountResponseDto[]|1` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"date": "date", "events": "events"}
    _nested: ClassVar[frozenset[str]] = frozenset({"events"})
    _required: ClassVar[frozenset[str]] = frozenset({"date", "events"})
    _constants: ClassVar[Mapping[str, str]] = {}

    date: str
    events: list[IngestionEventCountEntry]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.ingestion_event_count_entry import IngestionEventCountEntry

        return {"events": list_reader(reader(IngestionEventCountEntry))}
