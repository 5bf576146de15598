from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class FunnelStep(Model):
    """`AddDashboardWidgetsDto.widgets[]|3.query.steps[]` in the document."""

    _wire = {"event_name": "event_name", "filters": "filters"}
    _nested = frozenset({"filters"})
    _always = frozenset({"event_name"})

    event_name: str
    filters: list[models.EventFilter] | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.FunnelStepDict: ...

        def __init__(
            self,
            *,
            event_name: str,
            filters: models.EventFilters | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.event_filter import EventFilter

        return {"filters": list_reader(reader(EventFilter))}
