from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.funnel_result_dataset import FunnelResultDataset


@define(kw_only=True, repr=False)
class FunnelResults(Model):
    """`DashboardWidgetResultsResponseDto.funnel` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"datasets": "datasets"}
    _nested: ClassVar[frozenset[str]] = frozenset({"datasets"})

    datasets: list[FunnelResultDataset]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.funnel_result_dataset import FunnelResultDataset

        return {"datasets": list_reader(reader(FunnelResultDataset))}
