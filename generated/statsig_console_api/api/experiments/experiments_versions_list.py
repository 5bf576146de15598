"""experiments.versions.list: `GET /console/v1/experiments/{id}/versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader, segment

if TYPE_CHECKING:
    from ...models.experiment import Experiment


def build(
    experiment_id: str,
    /,
    *,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    start_date: str | None | Unset = UNSET,
    end_date: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.versions.list",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/versions",
        query=given(("limit", limit), ("page", page), ("startDate", start_date), ("endDate", end_date)),
        paged=True,
        identity=("id", "version"),
    )


def parse(body: Any) -> list[Experiment]:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_list(reader(Experiment), body)
