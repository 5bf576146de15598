from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class TimeseriesSource(Model):
    """`AddDashboardWidgetsDto.widgets[]|2.query.sources[]` in the document."""

    _wire = {"type": "type", "event_name": "event_name", "filters": "filters"}
    _nested = frozenset({"filters"})
    _always = frozenset({"type", "event_name"})

    type: Literal["event"] | str
    event_name: str
    filters: list[models.EventFilter] | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.TimeseriesSourceDict: ...

        def __init__(
            self,
            *,
            type: Literal["event"],
            event_name: str,
            filters: models.EventFilters | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.event_filter import EventFilter

        return {"filters": list_reader(reader(EventFilter))}
