from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class InlineTargetingRule(Model):
    """A targeting rule that an experiment or autotune carries itself, in place of a targeting gate.

    Attributes:
        name: Display name of the rule.
        pass_percentage: Percent of the users meeting the conditions who take part, 0–100 in steps of 0.01.
        conditions: Whom the rule is for, all have to be met; passes_gate and passes_segment conditions take no operator.
        environments: Environments the rule is on in; null means all, an empty list none.
        id: Statsig's id of the rule; can carry metadata after a colon, which baseID leaves off.
        base_id: Id of the rule without added metadata; it never changes.
        return_value: Object the rule returns.
        completed_automated_rollouts: Rollout steps that are done; read-only since 2026.
        pending_automated_rollouts: Rollout steps still to come; read-only since 2026.
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
    }
    _nested = frozenset({"conditions", "completedAutomatedRollouts", "pendingAutomatedRollouts"})
    _read_only = frozenset({"completedAutomatedRollouts", "pendingAutomatedRollouts"})
    _always = frozenset({"name", "pass_percentage", "conditions"})

    name: str
    """Display name of the rule."""
    pass_percentage: float
    """Percent of the users meeting the conditions who take part, 0–100 in steps of 0.01."""
    conditions: list[models.Condition]
    """Whom the rule is for, all have to be met; passes_gate and passes_segment conditions take no operator."""
    environments: list[str] | None | Unset = UNSET
    """Environments the rule is on in; null means all, an empty list none."""
    id: str | Unset = UNSET
    """Statsig's id of the rule; can carry metadata after a colon, which baseID leaves off."""
    base_id: str | Unset = UNSET
    """Id of the rule without added metadata; it never changes."""
    return_value: dict[str, Any] | Unset = UNSET
    """Object the rule returns."""
    completed_automated_rollouts: list[models.AutomatedRollout] | Unset = UNSET
    """Rollout steps that are done; read-only since 2026."""
    pending_automated_rollouts: list[models.AutomatedRollout] | Unset = UNSET
    """Rollout steps still to come; read-only since 2026."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.InlineTargetingRuleDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.automated_rollout import AutomatedRollout
        from ..models.condition import Condition

        return {
            "conditions": list_reader(reader(Condition)),
            "completedAutomatedRollouts": list_reader(reader(AutomatedRollout)),
            "pendingAutomatedRollouts": list_reader(reader(AutomatedRollout)),
        }
