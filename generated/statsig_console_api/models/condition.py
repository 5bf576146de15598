from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.condition_operator import ConditionOperator
    from ..models.condition_type import ConditionType


@define(kw_only=True, repr=False)
class Condition(Model):
    """`AutotuneExperimentDto.inlineTargetingRules[].conditions[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "target_value": "targetValue",
        "operator": "operator",
        "field": "field",
        "custom_id": "customID",
    }

    type: ConditionType | str
    target_value: list[str] | list[float] | str | float | None | Unset = UNSET
    operator: ConditionOperator | str | Unset = UNSET
    field: str | None | Unset = UNSET
    custom_id: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: ConditionType,
            target_value: Sequence[str] | Sequence[float] | str | float | None | Unset = UNSET,
            operator: ConditionOperator | Unset = UNSET,
            field: str | None | Unset = UNSET,
            custom_id: str | None | Unset = UNSET,
        ) -> None: ...
