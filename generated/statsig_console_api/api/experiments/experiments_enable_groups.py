"""experiments.enable_groups: `POST /console/v1/experiments/{id}/enable_groups`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment

PLACES = {"": ((), ("group_names",))}


def build(experiment_id: str, /, *, group_names: Sequence[str]) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.enable_groups",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/enable_groups",
        body=body_of(("group_names", group_names, list), places=PLACES),
    )


def parse(body: Any) -> models.Experiment:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_entity(Experiment, body, change=True)
