"""experiments.versions.list: `GET /console/v1/experiments/{id}/versions`."""

from __future__ import annotations

from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


def build(
    experiment_id: str,
    /,
    *,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    start_date: str | date | None | Unset = UNSET,
    end_date: str | date | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.versions.list",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/versions",
        query=given(
            ("limit", limit, int),
            ("page", page, int),
            ("startDate", start_date, "day", "start_date"),
            ("endDate", end_date, "day", "end_date"),
        ),
        paged=True,
        identity=("id", "version"),
    )


def parse(body: Any) -> list[models.Experiment]:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_list(entity_item(Experiment), body)
