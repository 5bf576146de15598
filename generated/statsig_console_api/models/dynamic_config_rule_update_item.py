from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class DynamicConfigRuleUpdateItem(Model):
    """One rule in the body that changes several rules of a dynamic config; every field is optional.

    Attributes:
        name: Display name of the rule.
        pass_percentage: Percent 0–100 of the units matching the conditions that get the rule's value, in steps of 0.01.
        conditions: Each needs a type; passes_gate and passes_segment take no operator, and all have to be met.
        environments: Null for all environments, [] for none.
        id: Statsig's id of the rule; optional like every field of the entry.
        base_id: Id without added metadata; never changes.
        return_value: JSON object the rule serves.
    """

    _wire = {
        "name": "name",
        "pass_percentage": "passPercentage",
        "conditions": "conditions",
        "environments": "environments",
        "id": "id",
        "base_id": "baseID",
        "return_value": "returnValue",
    }
    _nested = frozenset({"conditions"})

    name: str | Unset = UNSET
    """Display name of the rule."""
    pass_percentage: float | Unset = UNSET
    """Percent 0–100 of the units matching the conditions that get the rule's value, in steps of 0.01."""
    conditions: models.ConditionInputs | Unset = UNSET
    """Each needs a type; passes_gate and passes_segment take no operator, and all have to be met."""
    environments: Sequence[str] | None | Unset = UNSET
    """Null for all environments, [] for none."""
    id: str | Unset = UNSET
    """Statsig's id of the rule; optional like every field of the entry."""
    base_id: str | Unset = UNSET
    """Id without added metadata; never changes."""
    return_value: Mapping[str, Any] | Unset = UNSET
    """JSON object the rule serves."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.DynamicConfigRuleUpdateItemDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.condition_input import ConditionInput

        return {"conditions": list_reader(reader(ConditionInput))}
