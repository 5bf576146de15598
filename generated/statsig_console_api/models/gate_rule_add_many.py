from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.gate_rule import GateRule
    from ..models.gate_rule_add_item import GateRuleAddItem


class GateRuleAddMany(TypedDict, total=False):
    """The keyword arguments of gates.rules.add_many, to build up in a dict and pass with `**`."""

    rules: Required[Sequence[GateRuleAddItem | GateRule | Mapping[str, Any]]]
