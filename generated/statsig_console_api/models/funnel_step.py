from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.event_filter import EventFilter


@define(kw_only=True, repr=False)
class FunnelStep(Model):
    """`AddDashboardWidgetsDto.widgets[]|3.query.steps[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"event_name": "event_name", "filters": "filters"}
    _nested: ClassVar[frozenset[str]] = frozenset({"filters"})

    event_name: str
    filters: list[EventFilter] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self, *, event_name: str, filters: Sequence[EventFilter | Mapping[str, Any]] | Unset = UNSET
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.event_filter import EventFilter

        return {"filters": list_reader(reader(EventFilter))}
