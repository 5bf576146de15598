from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.condition import Condition


@define(kw_only=True, repr=False)
class ReleasePipelineRule(Model):
    """`ReleasePipelineCreateDto.phases[].rules[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "conditions": "conditions",
        "id": "id",
        "environments": "environments",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"conditions"})

    name: str
    conditions: list[Condition]
    id: str | Unset = UNSET
    environments: list[str] | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            conditions: Sequence[Condition | Mapping[str, Any]],
            id: str | Unset = UNSET,
            environments: Sequence[str] | None | Unset = UNSET,
        ) -> None: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.condition import Condition

        return {"conditions": list_reader(reader(Condition))}
