"""experiments.get: `GET /console/v1/experiments/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(experiment_id: str, /, *, fields: str | Sequence[str] | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}",
        query=given(("fields", fields)),
    )


def parse(body: Any) -> models.Experiment:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_entity(Experiment, body)
