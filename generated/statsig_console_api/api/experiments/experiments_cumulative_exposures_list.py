"""experiments.cumulative_exposures.list: `GET /console/v1/experiments/{id}/cumulative_exposures`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import entity_item, read_list, segment


def build(experiment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.cumulative_exposures.list",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/cumulative_exposures",
    )


def parse(body: Any) -> list[models.CumulativeExposure]:
    """What the decoded body of a success answer gives."""
    from ...models.cumulative_exposure import CumulativeExposure

    return read_list(entity_item(CumulativeExposure), body)
