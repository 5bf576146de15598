"""holdouts.overrides.remove: `DELETE /console/v1/holdouts/{id}/overrides`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment, whole_body

PLACES = {
    "": ((), ("environmentOverrides", "failingCustomIDs", "failingUserIDs", "passingCustomIDs", "passingUserIDs")),
    "environmentOverrides/*": (("EnvironmentOverride",), ("failingIDs", "passingIDs")),
}


def build(holdout_id: str, body: models.EnvironmentOverridesInputLike | models.GateOverridesInputLike, /) -> Request:
    """The request for these arguments."""
    return Request(
        "holdouts.overrides.remove",
        "DELETE",
        f"/console/v1/holdouts/{segment('holdout_id', holdout_id)}/overrides",
        body=whole_body(body, places=PLACES),
    )


def parse(body: Any) -> models.GateOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.gate_overrides import GateOverrides

    return read_entity(GateOverrides, body, change=True)
