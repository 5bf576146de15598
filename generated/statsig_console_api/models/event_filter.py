from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class EventFilter(Model):
    """`AddDashboardWidgetsDto.widgets[]|2.query.source.filters[]` in the document."""

    _wire = {"property": "property", "operator": "operator", "values": "values"}
    _nested = frozenset({"property"})
    _always = frozenset({"property", "operator"})

    property: models.EventProperty
    operator: Any
    values: list[str] | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.EventFilterDict: ...

        def __init__(
            self,
            *,
            property: models.EventPropertyLike,
            operator: Any,
            values: Sequence[str] | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @builtins.classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.event_property import EventProperty

        return {"property": reader(EventProperty)}
