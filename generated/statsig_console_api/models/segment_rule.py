from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import NOT_GIVEN, UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class SegmentRule(Model):
    """A rule of a rule_based segment in answers.

    Attributes:
        name: Display name of the rule.
        pass_percentage: Percent of the units meeting the conditions that are in the segment, 0–100 in steps of 0.01.
        conditions: Which units the rule is for, all have to be met; passes_segment and fails_segment take no operator.
        environments: Environments the rule is on in; null means all, an empty list none.
        id: Statsig's id of the rule; can carry metadata after a colon, which baseID leaves off.
        base_id: Id of the rule without added metadata; it never changes.
        return_value: Object the rule returns.
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
    _always = frozenset({"name", "pass_percentage", "conditions", "id"})

    name: str
    """Display name of the rule."""
    pass_percentage: float
    """Percent of the units meeting the conditions that are in the segment, 0–100 in steps of 0.01."""
    conditions: list[models.Condition]
    """Which units the rule is for, all have to be met; passes_segment and fails_segment take no operator."""
    environments: list[str] | None | Unset = UNSET
    """Environments the rule is on in; null means all, an empty list none."""
    id: str = NOT_GIVEN
    """Statsig's id of the rule; can carry metadata after a colon, which baseID leaves off."""
    base_id: str | Unset = UNSET
    """Id of the rule without added metadata; it never changes."""
    return_value: dict[str, Any] | Unset = UNSET
    """Object the rule returns."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.SegmentRuleDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.condition import Condition

        return {"conditions": list_reader(reader(Condition))}
