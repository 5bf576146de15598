from __future__ import annotations

import builtins
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class TimeseriesAggregation(Model):
    """`AddDashboardWidgetsDto.widgets[]|2.query.aggregation` in the document."""

    _wire = {"type": "type", "property": "property"}
    _nested = frozenset({"property"})
    _always = frozenset({"type"})

    type: Any
    property: models.EventProperty | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.TimeseriesAggregationDict: ...

        def __init__(
            self,
            *,
            type: Any,
            property: models.EventPropertyLike | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @builtins.classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.event_property import EventProperty

        return {"property": reader(EventProperty)}
