from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..types import UNSET, Model, Unset, reader

if TYPE_CHECKING:
    from ..models.funnel_query import FunnelQuery


@define(kw_only=True, repr=False)
class FunnelWidget(Model):
    """`DashboardReadResponseDto.widgets[]|3` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "title": "title",
        "query": "query",
        "id": "id",
        "description": "description",
        "color": "color",
        "width": "width",
        "height": "height",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"query"})
    _required: ClassVar[frozenset[str]] = frozenset({"type", "title", "query", "id"})
    _constants: ClassVar[Mapping[str, str]] = {"type": "funnel"}

    type: Literal["funnel"]
    title: str
    query: FunnelQuery
    id: str
    description: str | Unset = UNSET
    color: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.funnel_query import FunnelQuery

        return {"query": reader(FunnelQuery)}
