"""holdouts.pulse_results.get: `GET /console/v1/holdouts/{id}/pulse_results`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(
    holdout_id: str, /, *, cuped: str | bool | None | Unset = UNSET, confidence: str | float | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "holdouts.pulse_results.get",
        "GET",
        f"/console/v1/holdouts/{segment('holdout_id', holdout_id)}/pulse_results",
        query=given(("cuped", cuped, "truth"), ("confidence", confidence, "number")),
    )


def parse(body: Any) -> models.GatePulseResults:
    """What the decoded body of a success answer gives."""
    from ...models.gate_pulse_results import GatePulseResults

    return read_entity(GatePulseResults, body)
