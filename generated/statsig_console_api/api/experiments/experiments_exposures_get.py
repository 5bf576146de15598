"""experiments.exposures.get: `GET /console/v1/experiments/{experimentName}/exposures`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(experiment_name: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.exposures.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_name', experiment_name)}/exposures",
    )


def parse(body: Any) -> models.ExposureCounts:
    """What the decoded body of a success answer gives."""
    from ...models.exposure_counts import ExposureCounts

    return read_entity(ExposureCounts, body)
