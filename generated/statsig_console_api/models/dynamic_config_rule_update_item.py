from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.condition import Condition
    from ..models.condition_input import ConditionInput


@define(kw_only=True, repr=False)
class DynamicConfigRuleUpdateItem(Model):
    """`MultiRuleUpdateDtoRetired.rules[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "pass_percentage": "passPercentage",
        "conditions": "conditions",
        "environments": "environments",
        "id": "id",
        "base_id": "baseID",
        "return_value": "returnValue",
    }

    name: str | Unset = UNSET
    pass_percentage: float | Unset = UNSET
    conditions: Sequence[ConditionInput | Condition | Mapping[str, Any]] | Unset = UNSET
    environments: Sequence[str] | None | Unset = UNSET
    id: str | Unset = UNSET
    base_id: str | Unset = UNSET
    return_value: Mapping[str, Any] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.condition_input import ConditionInput

        return {"conditions": list_reader(reader(ConditionInput))}
