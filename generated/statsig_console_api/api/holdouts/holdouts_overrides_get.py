"""holdouts.overrides.get: `GET /console/v1/holdouts/{id}/overrides`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(holdout_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "holdouts.overrides.get", "GET", f"/console/v1/holdouts/{segment('holdout_id', holdout_id)}/overrides"
    )


def parse(body: Any) -> models.GateOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.gate_overrides import GateOverrides

    return read_entity(GateOverrides, body)
