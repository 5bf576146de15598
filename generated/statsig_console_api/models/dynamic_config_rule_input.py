from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DynamicConfigRuleInput(Model):
    """A rule in the bodies that create, replace or update a dynamic config; name and conditions are required.

    Attributes:
        name: Display name of the rule.
        conditions: Each needs a type; passes_gate and passes_segment take no operator, and all have to be met.
        pass_percentage: Percent 0–100 of the units matching the conditions that get the rule's value, in steps of 0.01.
        environments: Null for all environments, [] for none.
        id: Statsig's id of the rule.
        base_id: Id without added metadata; never changes.
        return_value: JSON object the rule serves.
        completed_automated_rollouts: Rollout steps already done; read-only since 2026.
        pending_automated_rollouts: Rollout steps still planned; read-only since 2026.
        return_value_json5: The return value as JSON5 text.
        variants: Each with name and passPercentage (0–100), and its own return value.
    """

    _wire = {
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
    _nested = frozenset({"conditions", "completedAutomatedRollouts", "pendingAutomatedRollouts", "variants"})
    _read_only = frozenset({"completedAutomatedRollouts", "pendingAutomatedRollouts"})

    name: str
    """Display name of the rule."""
    conditions: models.Conditions
    """Each needs a type; passes_gate and passes_segment take no operator, and all have to be met."""
    pass_percentage: float | Unset = UNSET
    """Percent 0–100 of the units matching the conditions that get the rule's value, in steps of 0.01."""
    environments: Sequence[str] | None | Unset = UNSET
    """Null for all environments, [] for none."""
    id: str | Unset = UNSET
    """Statsig's id of the rule."""
    base_id: str | Unset = UNSET
    """Id without added metadata; never changes."""
    return_value: Mapping[str, Any] | Unset = UNSET
    """JSON object the rule serves."""
    completed_automated_rollouts: models.AutomatedRollouts | Unset = UNSET
    """Rollout steps already done; read-only since 2026."""
    pending_automated_rollouts: models.AutomatedRollouts | Unset = UNSET
    """Rollout steps still planned; read-only since 2026."""
    return_value_json5: str | Unset = UNSET
    """The return value as JSON5 text."""
    variants: models.DynamicConfigRuleVariants | Unset = UNSET
    """Each with name and passPercentage (0–100), and its own return value."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.DynamicConfigRuleInputDict: ...

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
