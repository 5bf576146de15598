from __future__ import annotations

from datetime import datetime
from typing import Required, TypedDict


class ExperimentScheduleStart(TypedDict, total=False):
    """The keyword arguments of autotunes.schedule_start and experiments.schedule_start, to build up in a dict and pass with `**`."""

    scheduled_time: Required[int | datetime]
