"""holdouts.overrides.get: `GET /console/v1/holdouts/{id}/overrides`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import read_entity, segment

if TYPE_CHECKING:
    from ...models.gate_overrides import GateOverrides


def build(holdout_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "holdouts.overrides.get", "GET", f"/console/v1/holdouts/{segment('holdout_id', holdout_id)}/overrides"
    )


def parse(body: Any) -> GateOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.gate_overrides import GateOverrides

    return read_entity(GateOverrides, body)
