from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class FunnelResults(Model):
    """`DashboardWidgetResultsResponseDto.funnel` in the document."""

    _wire = {"datasets": "datasets"}
    _nested = frozenset({"datasets"})
    _always = frozenset({"datasets"})

    datasets: list[models.FunnelResultDataset]

    if TYPE_CHECKING:

        def to_dict(self) -> models.FunnelResultsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.funnel_result_dataset import FunnelResultDataset

        return {"datasets": list_reader(reader(FunnelResultDataset))}
