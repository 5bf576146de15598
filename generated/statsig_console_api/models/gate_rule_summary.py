from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import NOT_GIVEN, UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GateRuleSummary(Model):
    """A rule as gates.rules.list answers it, with one environment in place of environments; it is not written back.

    Attributes:
        name: Display name of the rule.
        pass_percentage: Percent of the users meeting the conditions who pass, 0–100 in steps of 0.01.
        conditions: Whom the rule is for, all have to be met.
        environment: Environment the rule is on in; null for all. Rules to be written have a list, environments, and come from gates.get.
        id: Statsig's id of the rule.
    """

    _wire = {
        "name": "name",
        "pass_percentage": "passPercentage",
        "conditions": "conditions",
        "environment": "environment",
        "id": "id",
    }
    _nested = frozenset({"conditions"})
    _always = frozenset({"name", "pass_percentage", "conditions", "id"})

    name: str
    """Display name of the rule."""
    pass_percentage: float
    """Percent of the users meeting the conditions who pass, 0–100 in steps of 0.01."""
    conditions: list[models.Condition]
    """Whom the rule is for, all have to be met."""
    environment: str | None | Unset = UNSET
    """Environment the rule is on in; null for all. Rules to be written have a list, environments, and come from gates.get."""
    id: str = NOT_GIVEN
    """Statsig's id of the rule."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.GateRuleSummaryDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.condition import Condition

        return {"conditions": list_reader(reader(Condition))}
