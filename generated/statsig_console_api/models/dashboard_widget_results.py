from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..types import Model, reader

if TYPE_CHECKING:
    from ..models.funnel_results import FunnelResults


@define(kw_only=True, repr=False)
class DashboardWidgetResults(Model):
    """`DashboardWidgetResultsResponseDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"id": "id", "type": "type", "funnel": "funnel"}
    _nested: ClassVar[frozenset[str]] = frozenset({"funnel"})

    id: str
    type: Literal["funnel"] | str
    funnel: FunnelResults

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.funnel_results import FunnelResults

        return {"funnel": reader(FunnelResults)}
