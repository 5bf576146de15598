"""ingestion.schedule.set: `POST /console/v1/ingestion/schedule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

if TYPE_CHECKING:
    from ...models.ingestion_dataset import IngestionDataset
    from ...models.ingestion_schedule import IngestionSchedule


def build(*, dataset: IngestionDataset, scheduled_hour_pst: int | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.schedule.set",
        "POST",
        "/console/v1/ingestion/schedule",
        body=body_of(("dataset", dataset), ("scheduled_hour_pst", scheduled_hour_pst)),
    )


def parse(body: Any) -> IngestionSchedule:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_schedule import IngestionSchedule

    return read_entity(IngestionSchedule, body)
