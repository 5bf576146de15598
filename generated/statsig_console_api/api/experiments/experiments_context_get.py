"""experiments.context.get: `GET /console/v1/experiments/{id}/context`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(experiment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.context.get", "GET", f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/context"
    )


def parse(body: Any) -> models.ExperimentContext:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_context import ExperimentContext

    return read_entity(ExperimentContext, body)
