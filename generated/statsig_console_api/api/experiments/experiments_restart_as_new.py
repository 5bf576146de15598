"""experiments.restart_as_new: `POST /console/v1/experiments/{id}/restart_as_new`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment


def build(experiment_id: str, /, *, name: str) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.restart_as_new",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/restart_as_new",
        body=body_of(("name", name, str)),
    )


def parse(body: Any) -> models.Experiment:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_entity(Experiment, body, change=True)
