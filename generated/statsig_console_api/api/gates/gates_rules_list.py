"""gates.rules.list: `GET /console/v1/gates/{id}/rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import read_list, reader, segment

if TYPE_CHECKING:
    from ...models.gate_rule import GateRule


def build(gate_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("gates.rules.list", "GET", f"/console/v1/gates/{segment('gate_id', gate_id)}/rules")


def parse(body: Any) -> list[GateRule]:
    """What the decoded body of a success answer gives."""
    from ...models.gate_rule import GateRule

    return read_list(reader(GateRule), body, "rules")
