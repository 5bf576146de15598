"""gates.rules.update_many: `PATCH /console/v1/gates/{id}/rules`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.gate import Gate
    from ...models.gate_rule import GateRule
    from ...models.gate_rule_update_item import GateRuleUpdateItem


def build(gate_id: str, /, *, rules: Sequence[GateRuleUpdateItem | GateRule | Mapping[str, Any]]) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.rules.update_many",
        "PATCH",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/rules",
        body=body_of(("rules", many("rules", rules))),
    )


def parse(body: Any) -> Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body)
