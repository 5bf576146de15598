from __future__ import annotations

from typing import Required, TypedDict

from .. import models


class IngestionScheduleSet(TypedDict, total=False):
    """The keyword arguments of ingestion.schedule.set, to build up in a dict and pass with `**`."""

    dataset: Required[models.IngestionDataset]
    scheduled_hour_pst: int
