from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.pulse_rollup import PulseRollup


@define(kw_only=True, repr=False)
class PulseLoadJob(Model):
    """`PulseLoadHistoryDetailsDto.jobs[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "job_type": "jobType",
        "job_ids": "jobIDs",
        "start_time": "startTime",
        "end_time": "endTime",
        "sql": "sql",
        "metric_source_name": "metricSourceName",
        "rollup": "rollup",
    }

    job_type: str
    job_ids: list[str]
    start_time: int | None
    end_time: int | None
    sql: str | None
    metric_source_name: str | None | Unset = UNSET
    rollup: PulseRollup | str | None | Unset = UNSET
