"""gates.checks.get: `GET /console/v1/gates/{id}/checks`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(gate_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("gates.checks.get", "GET", f"/console/v1/gates/{segment('gate_id', gate_id)}/checks")


def parse(body: Any) -> models.GateChecks:
    """What the decoded body of a success answer gives."""
    from ...models.gate_checks import GateChecks

    return read_entity(GateChecks, body)
