"""experiments.pulse_load_history.get: `GET /console/v1/experiments/{id}/pulse_load_history/{dagID}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(experiment_id: str, dag_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.pulse_load_history.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/pulse_load_history/{segment('dag_id', dag_id)}",
    )


def parse(body: Any) -> models.PulseLoadDetails:
    """What the decoded body of a success answer gives."""
    from ...models.pulse_load_details import PulseLoadDetails

    return read_entity(PulseLoadDetails, body)
