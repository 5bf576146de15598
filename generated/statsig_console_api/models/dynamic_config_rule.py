from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import NOT_GIVEN, UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DynamicConfigRule(Model):
    """A rule as a dynamic config carries it in answers, with its return value and variants.

    Attributes:
        name: Display name of the rule.
        pass_percentage: Percent 0–100 of the units matching the conditions that get the rule's value, in steps of 0.01.
        conditions: Each needs a type; passes_gate and passes_segment take no operator, and all have to be met.
        environments: Null for all environments, [] for none.
        id: Statsig's id of the rule; can carry metadata after a colon, which baseID leaves off.
        base_id: Id without added metadata; never changes.
        return_value: JSON object the rule serves.
        completed_automated_rollouts: Rollout steps already done; read-only since 2026.
        pending_automated_rollouts: Rollout steps still planned; read-only since 2026.
        return_value_json5: The return value as JSON5 text.
        variants: Each with name and passPercentage (0–100), and its own return value.
    """

    _wire = {
        "name": "name",
        "pass_percentage": "passPercentage",
        "conditions": "conditions",
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
    _always = frozenset({"name", "pass_percentage", "conditions", "id"})

    name: str
    """Display name of the rule."""
    pass_percentage: float
    """Percent 0–100 of the units matching the conditions that get the rule's value, in steps of 0.01."""
    conditions: list[models.Condition]
    """Each needs a type; passes_gate and passes_segment take no operator, and all have to be met."""
    environments: list[str] | None | Unset = UNSET
    """Null for all environments, [] for none."""
    id: str = NOT_GIVEN
    """Statsig's id of the rule; can carry metadata after a colon, which baseID leaves off."""
    base_id: str | Unset = UNSET
    """Id without added metadata; never changes."""
    return_value: dict[str, Any] | Unset = UNSET
    """JSON object the rule serves."""
    completed_automated_rollouts: list[models.AutomatedRollout] | Unset = UNSET
    """Rollout steps already done; read-only since 2026."""
    pending_automated_rollouts: list[models.AutomatedRollout] | Unset = UNSET
    """Rollout steps still planned; read-only since 2026."""
    return_value_json5: str | Unset = UNSET
    """The return value as JSON5 text."""
    variants: list[models.DynamicConfigRuleVariant] | Unset = UNSET
    """Each with name and passPercentage (0–100), and its own return value."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.DynamicConfigRuleDict: ...

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
