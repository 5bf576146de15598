"""experiments.alerts.get: `GET /console/v1/experiments/{id}/alerts`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(experiment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.alerts.get", "GET", f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/alerts"
    )


def parse(body: Any) -> models.ExperimentAlerts:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_alerts import ExperimentAlerts

    return read_entity(ExperimentAlerts, body)
