from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.automated_rollout import AutomatedRollout
    from ..models.automated_rollout_input import AutomatedRolloutInput
    from ..models.condition import Condition
    from ..models.condition_input import ConditionInput


@define(kw_only=True, repr=False)
class GateRuleAddItem(Model):
    """`MultiRuleDto.rules[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "pass_percentage": "passPercentage",
        "conditions": "conditions",
        "environments": "environments",
        "id": "id",
        "base_id": "baseID",
        "return_value": "returnValue",
        "completed_automated_rollouts": "completedAutomatedRollouts",
        "pending_automated_rollouts": "pendingAutomatedRollouts",
    }

    name: str
    pass_percentage: float
    conditions: Sequence[ConditionInput | Condition | Mapping[str, Any]]
    environments: Sequence[str] | None | Unset = UNSET
    id: str | Unset = UNSET
    base_id: str | Unset = UNSET
    return_value: Mapping[str, Any] | Unset = UNSET
    completed_automated_rollouts: Sequence[AutomatedRolloutInput | AutomatedRollout | Mapping[str, Any]] | Unset = UNSET
    pending_automated_rollouts: Sequence[AutomatedRolloutInput | AutomatedRollout | Mapping[str, Any]] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.automated_rollout_input import AutomatedRolloutInput
        from ..models.condition_input import ConditionInput

        return {
            "conditions": list_reader(reader(ConditionInput)),
            "completedAutomatedRollouts": list_reader(reader(AutomatedRolloutInput)),
            "pendingAutomatedRollouts": list_reader(reader(AutomatedRolloutInput)),
        }
