"""release_pipeline_triggers.list: `GET /console/v1/release_pipeline_triggers`."""

from __future__ import annotations

from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    release_pipeline_id: str | None | Unset = UNSET,
    gate_id: str | None | Unset = UNSET,
    dynamic_config_id: str | None | Unset = UNSET,
    status: models.ReleasePipelineTriggerStatus | None | Unset = UNSET,
    start_date: str | date | None | Unset = UNSET,
    end_date: str | date | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "release_pipeline_triggers.list",
        "GET",
        "/console/v1/release_pipeline_triggers",
        query=given(
            ("releasePipelineID", release_pipeline_id, str, "release_pipeline_id"),
            ("gateID", gate_id, str, "gate_id"),
            ("dynamicConfigID", dynamic_config_id, str, "dynamic_config_id"),
            ("status", status, str),
            ("startDate", start_date, "day", "start_date"),
            ("endDate", end_date, "day", "end_date"),
            ("limit", limit, int),
            ("page", page, int),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.ReleasePipelineTrigger]:
    """What the decoded body of a success answer gives."""
    from ...models.release_pipeline_trigger import ReleasePipelineTrigger

    return read_list(entity_item(ReleasePipelineTrigger), body)
