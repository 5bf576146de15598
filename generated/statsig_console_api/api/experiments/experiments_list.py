"""experiments.list: `GET /console/v1/experiments`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    layer_id: str | None | Unset = UNSET,
    id_type: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    status: models.ExperimentStatus | Sequence[models.ExperimentStatus] | None | Unset = UNSET,
    target_app_id: str | None | Unset = UNSET,
    created_start_date: str | date | None | Unset = UNSET,
    created_end_date: str | date | None | Unset = UNSET,
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
            ("layerID", layer_id, str, "layer_id"),
            ("idType", id_type, str, "id_type"),
            ("teamID", team_id, str, "team_id"),
            ("status", status),
            ("targetAppID", target_app_id, str, "target_app_id"),
            ("createdStartDate", created_start_date, "day", "created_start_date"),
            ("createdEndDate", created_end_date, "day", "created_end_date"),
            ("creatorName", creator_name, str, "creator_name"),
            ("creatorID", creator_id, str, "creator_id"),
            ("tags", tags),
            ("limit", limit, int),
            ("page", page, int),
            ("stale", stale, bool),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.Experiment]:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_list(entity_item(Experiment), body)
