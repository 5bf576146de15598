"""release_pipeline_triggers.list: `GET /console/v1/release_pipeline_triggers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.release_pipeline_trigger import ReleasePipelineTrigger
    from ...models.release_pipeline_trigger_status import ReleasePipelineTriggerStatus


def build(
    *,
    release_pipeline_id: str | None | Unset = UNSET,
    gate_id: str | None | Unset = UNSET,
    dynamic_config_id: str | None | Unset = UNSET,
    status: ReleasePipelineTriggerStatus | None | Unset = UNSET,
    start_date: str | None | Unset = UNSET,
    end_date: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "release_pipeline_triggers.list",
        "GET",
        "/console/v1/release_pipeline_triggers",
        query=given(
            ("releasePipelineID", release_pipeline_id),
            ("gateID", gate_id),
            ("dynamicConfigID", dynamic_config_id),
            ("status", status),
            ("startDate", start_date),
            ("endDate", end_date),
            ("limit", limit),
            ("page", page),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[ReleasePipelineTrigger]:
    """What the decoded body of a success answer gives."""
    from ...models.release_pipeline_trigger import ReleasePipelineTrigger

    return read_list(reader(ReleasePipelineTrigger), body)
