from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.event_property import EventProperty


@define(kw_only=True, repr=False)
class EventFilter(Model):
    """`AddDashboardWidgetsDto.widgets[]|2.query.source.filters[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"property": "property", "operator": "operator", "values": "values"}
    _nested: ClassVar[frozenset[str]] = frozenset({"property"})

    property: EventProperty
    operator: Any
    values: list[str] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self, *, property: EventProperty | Mapping[str, Any], operator: Any, values: Sequence[str] | Unset = UNSET
        ) -> None: ...

    @builtins.classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.event_property import EventProperty

        return {"property": reader(EventProperty)}
