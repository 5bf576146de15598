from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReleasePipelineRule(Model):
    """`ReleasePipelineCreateDto.phases[].rules[]` in the document."""

    _wire = {"name": "name", "conditions": "conditions", "id": "id", "environments": "environments"}
    _nested = frozenset({"conditions"})
    _always = frozenset({"name", "conditions"})

    name: str
    conditions: list[models.Condition]
    id: str | Unset = UNSET
    environments: list[str] | None | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReleasePipelineRuleDict: ...

        def __init__(
            self,
            *,
            name: str,
            conditions: models.Conditions,
            id: str | Unset = UNSET,
            environments: Sequence[str] | None | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.condition import Condition

        return {"conditions": list_reader(reader(Condition))}
