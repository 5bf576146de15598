from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.automated_rollout import AutomatedRollout
    from ..models.condition import Condition
    from ..models.dynamic_config_rule_variant import DynamicConfigRuleVariant


@define(kw_only=True, repr=False)
class DynamicConfigRuleInput(Model):
    """`CreateDCReviewRequestDto.change.rules[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "conditions": "conditions",
        "pass_percentage": "passPercentage",
        "environments": "environments",
        "id": "id",
        "base_id": "baseID",
        "return_value": "returnValue",
        "completed_automated_rollouts": "completedAutomatedRollouts",
        "pending_automated_rollouts": "pendingAutomatedRollouts",
        "return_value_json5": "returnValueJson5",
        "variants": "variants",
    }
    _read_only: ClassVar[frozenset[str]] = frozenset({"completedAutomatedRollouts", "pendingAutomatedRollouts"})

    name: str
    conditions: Sequence[Condition | Mapping[str, Any]]
    pass_percentage: float | Unset = UNSET
    environments: Sequence[str] | None | Unset = UNSET
    id: str | Unset = UNSET
    base_id: str | Unset = UNSET
    return_value: Mapping[str, Any] | Unset = UNSET
    completed_automated_rollouts: Sequence[AutomatedRollout | Mapping[str, Any]] | Unset = UNSET
    pending_automated_rollouts: Sequence[AutomatedRollout | Mapping[str, Any]] | Unset = UNSET
    return_value_json5: str | Unset = UNSET
    variants: Sequence[DynamicConfigRuleVariant | Mapping[str, Any]] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.automated_rollout import AutomatedRollout
        from ..models.condition import Condition
        from ..models.dynamic_config_rule_variant import DynamicConfigRuleVariant

        return {
            "conditions": list_reader(reader(Condition)),
            "completedAutomatedRollouts": list_reader(reader(AutomatedRollout)),
            "pendingAutomatedRollouts": list_reader(reader(AutomatedRollout)),
            "variants": list_reader(reader(DynamicConfigRuleVariant)),
        }
