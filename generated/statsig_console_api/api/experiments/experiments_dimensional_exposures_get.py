"""experiments.dimensional_exposures.get: `GET /console/v1/experiments/{id}/dimensional_exposures`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(
    experiment_id: str,
    /,
    *,
    dimension_type: str | Sequence[str] | None | Unset = UNSET,
    severity: models.DimensionalExposureSeverityFilter | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.dimensional_exposures.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/dimensional_exposures",
        query=given(("dimension_type", dimension_type), ("severity", severity, str)),
    )


def parse(body: Any) -> models.DimensionalExposures:
    """What the decoded body of a success answer gives."""
    from ...models.dimensional_exposures import DimensionalExposures

    return read_entity(DimensionalExposures, body)
