"""gates.rules.list: `GET /console/v1/gates/{id}/rules`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import entity_item, read_list, segment


def build(gate_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("gates.rules.list", "GET", f"/console/v1/gates/{segment('gate_id', gate_id)}/rules")


def parse(body: Any) -> list[models.GateRuleSummary]:
    """What the decoded body of a success answer gives."""
    from ...models.gate_rule_summary import GateRuleSummary

    return read_list(entity_item(GateRuleSummary), body, "rules")
