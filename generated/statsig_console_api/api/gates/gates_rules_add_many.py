"""gates.rules.add_many: `POST /console/v1/gates/{id}/rules`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment

PLACES = {
    "": ((), ("rules",)),
    "rules/*": (
        ("GateRuleAddItem", "GateRule"),
        ("completedAutomatedRollouts", "conditions", "environments", "pendingAutomatedRollouts"),
    ),
    "rules/*/conditions/*": (("ConditionInput", "Condition"), ()),
    "rules/*/completedAutomatedRollouts/*": (("AutomatedRolloutInput", "AutomatedRollout"), ()),
    "rules/*/pendingAutomatedRollouts/*": (("AutomatedRolloutInput", "AutomatedRollout"), ()),
}


def build(gate_id: str, /, *, rules: models.GateRuleAddItems) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.rules.add_many",
        "POST",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/rules",
        body=body_of(("rules", rules, list), places=PLACES),
    )


def parse(body: Any) -> models.Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body, change=True)
