from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class TimeseriesWidget(Model):
    """`DashboardReadResponseDto.widgets[]|2` in the document."""

    _wire = {
        "type": "type",
        "title": "title",
        "query": "query",
        "id": "id",
        "description": "description",
        "color": "color",
        "width": "width",
        "height": "height",
    }
    _nested = frozenset({"query"})
    _always = frozenset({"type", "title", "query", "id"})
    _required = frozenset({"type", "title", "query", "id"})
    _constants = {"type": "timeseries"}

    type: Literal["timeseries"]
    title: str
    query: models.TimeseriesQuery
    id: str
    description: str | Unset = UNSET
    color: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.TimeseriesWidgetDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.timeseries_query import TimeseriesQuery

        return {"query": reader(TimeseriesQuery)}
