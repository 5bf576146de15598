from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class FunnelResultDataset(Model):
    """`DashboardWidgetResultsResponseDto.funnel.datasets[]` in the document."""

    _wire = {
        "key": "key",
        "steps": "steps",
        "label": "label",
        "group": "group",
        "cohort": "cohort",
        "excludes_optional_steps": "excludes_optional_steps",
    }
    _nested = frozenset({"steps"})
    _always = frozenset({"key", "steps"})

    key: str
    steps: list[models.FunnelResultStep]
    label: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    cohort: str | None | Unset = UNSET
    excludes_optional_steps: bool | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.FunnelResultDatasetDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.funnel_result_step import FunnelResultStep

        return {"steps": list_reader(reader(FunnelResultStep))}
