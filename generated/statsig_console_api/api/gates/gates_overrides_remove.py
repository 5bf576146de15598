"""gates.overrides.remove: `DELETE /console/v1/gates/{id}/overrides`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment, whole_body

PLACES = {
    "": ((), ("environmentOverrides", "failingCustomIDs", "failingUserIDs", "passingCustomIDs", "passingUserIDs")),
    "environmentOverrides/*": (("EnvironmentOverride",), ("failingIDs", "passingIDs")),
}


def build(gate_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.overrides.remove",
        "DELETE",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/overrides",
        body=whole_body(body, places=PLACES),
    )


def parse(body: Any) -> models.GateOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.gate_overrides import GateOverrides

    return read_entity(GateOverrides, body, change=True)
