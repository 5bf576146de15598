from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.event_property import EventProperty


@define(kw_only=True, repr=False)
class TimeseriesAggregation(Model):
    """`AddDashboardWidgetsDto.widgets[]|2.query.aggregation` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"type": "type", "property": "property"}
    _nested: ClassVar[frozenset[str]] = frozenset({"property"})

    type: Any
    property: EventProperty | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(self, *, type: Any, property: EventProperty | Mapping[str, Any] | Unset = UNSET) -> None: ...

    @builtins.classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.event_property import EventProperty

        return {"property": reader(EventProperty)}
