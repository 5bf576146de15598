from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.condition_type_input import ConditionTypeInput


@define(kw_only=True, repr=False)
class ConditionInput(Model):
    """`DynamicConfigRuleAddDto.conditions[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "target_value": "targetValue",
        "operator": "operator",
        "field": "field",
        "custom_id": "customID",
    }

    type: ConditionTypeInput
    target_value: Sequence[str] | Sequence[float] | str | float | None | Unset = UNSET
    operator: str | Unset = UNSET
    field: str | None | Unset = UNSET
    custom_id: str | None | Unset = UNSET
