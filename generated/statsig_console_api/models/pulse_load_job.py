from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class PulseLoadJob(Model):
    """One job of a pulse load, with its ids in the warehouse and its SQL.

    Attributes:
        job_type: Kind of job, such as user_metrics or pulse.
        job_ids: Ids of the executions in your warehouse.
        start_time: Epoch ms.
        end_time: Epoch ms, once known.
        sql: Query that was run.
        metric_source_name: Metric source that was read, in jobs on user metrics.
        rollup: Time window of the calculation, in jobs of pulse kind.
    """

    _wire = {
        "job_type": "jobType",
        "job_ids": "jobIDs",
        "start_time": "startTime",
        "end_time": "endTime",
        "sql": "sql",
        "metric_source_name": "metricSourceName",
        "rollup": "rollup",
    }
    _always = frozenset({"job_type", "job_ids", "start_time", "end_time", "sql"})

    job_type: str
    """Kind of job, such as user_metrics or pulse."""
    job_ids: list[str]
    """Ids of the executions in your warehouse."""
    start_time: int | None
    """Epoch ms."""
    end_time: int | None
    """Epoch ms, once known."""
    sql: str | None
    """Query that was run."""
    metric_source_name: str | None | Unset = UNSET
    """Metric source that was read, in jobs on user metrics."""
    rollup: models.PulseRollup | str | None | Unset = UNSET
    """Time window of the calculation, in jobs of pulse kind."""

    @property
    def start_at(self) -> datetime | None:
        """`start_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "start_time", None))

    @property
    def end_at(self) -> datetime | None:
        """`end_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "end_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.PulseLoadJobDict: ...
