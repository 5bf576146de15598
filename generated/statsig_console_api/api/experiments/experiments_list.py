"""experiments.list: `GET /console/v1/experiments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.experiment import Experiment
    from ...models.experiment_status import ExperimentStatus


def build(
    *,
    layer_id: str | None | Unset = UNSET,
    id_type: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    status: ExperimentStatus | Sequence[ExperimentStatus] | None | Unset = UNSET,
    target_app_id: str | None | Unset = UNSET,
    created_start_date: str | None | Unset = UNSET,
    created_end_date: str | None | Unset = UNSET,
    creator_name: str | None | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    tags: str | Sequence[str] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    stale: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.list",
        "GET",
        "/console/v1/experiments",
        query=given(
            ("layerID", layer_id),
            ("idType", id_type),
            ("teamID", team_id),
            ("status", status),
            ("targetAppID", target_app_id),
            ("createdStartDate", created_start_date),
            ("createdEndDate", created_end_date),
            ("creatorName", creator_name),
            ("creatorID", creator_id),
            ("tags", tags),
            ("limit", limit),
            ("page", page),
            ("stale", stale),
        ),
        paged=True,
    )


def parse(body: Any) -> list[Experiment]:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_list(reader(Experiment), body)
