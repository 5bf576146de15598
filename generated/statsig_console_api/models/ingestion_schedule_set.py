from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.ingestion_dataset import IngestionDataset


class IngestionScheduleSet(TypedDict, total=False):
    """The keyword arguments of ingestion.schedule.set, to build up in a dict and pass with `**`."""

    dataset: Required[IngestionDataset]
    scheduled_hour_pst: int
