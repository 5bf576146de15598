from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class FunnelWidgetInput(Model):
    """`AddDashboardWidgetsDto.widgets[]|3` in the document."""

    _wire = {
        "type": "type",
        "title": "title",
        "query": "query",
        "description": "description",
        "color": "color",
        "width": "width",
        "height": "height",
    }
    _nested = frozenset({"query"})
    _required = frozenset({"type", "title", "query"})
    _constants = {"type": "funnel"}

    type: Literal["funnel"]
    title: str
    query: models.FunnelQueryInputLike
    description: str | Unset = UNSET
    color: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.FunnelWidgetInputDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.funnel_query_input import FunnelQueryInput

        return {"query": reader(FunnelQueryInput)}
