from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .. import models
from ..types import Model, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DashboardWidgetResults(Model):
    """`DashboardWidgetResultsResponseDto` in the document."""

    _wire = {"id": "id", "type": "type", "funnel": "funnel"}
    _nested = frozenset({"funnel"})
    _always = frozenset({"id", "type", "funnel"})

    id: str
    type: Literal["funnel"] | str
    funnel: models.FunnelResults

    if TYPE_CHECKING:

        def to_dict(self) -> models.DashboardWidgetResultsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.funnel_results import FunnelResults

        return {"funnel": reader(FunnelResults)}
