"""experiments.overrides.get: `GET /console/v1/experiments/{id}/overrides`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(experiment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.overrides.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/overrides",
    )


def parse(body: Any) -> models.ExperimentOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_overrides import ExperimentOverrides

    return read_entity(ExperimentOverrides, body)
