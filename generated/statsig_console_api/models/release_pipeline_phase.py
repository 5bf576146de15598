from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReleasePipelinePhase(Model):
    """`ReleasePipelineCreateDto.phases[]` in the document."""

    _wire = {
        "name": "name",
        "time_interval_ms": "timeIntervalMs",
        "required_review": "requiredReview",
        "rules": "rules",
        "id": "id",
    }
    _nested = frozenset({"rules"})
    _always = frozenset({"name", "time_interval_ms", "required_review", "rules"})

    name: str
    time_interval_ms: int
    required_review: bool
    rules: list[models.ReleasePipelineRule]
    id: str | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReleasePipelinePhaseDict: ...

        def __init__(
            self,
            *,
            name: str,
            time_interval_ms: int,
            required_review: bool,
            rules: models.ReleasePipelineRules,
            id: str | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.release_pipeline_rule import ReleasePipelineRule

        return {"rules": list_reader(reader(ReleasePipelineRule))}
