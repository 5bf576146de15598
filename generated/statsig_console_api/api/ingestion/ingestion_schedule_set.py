"""ingestion.schedule.set: `POST /console/v1/ingestion/schedule`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity


def build(*, dataset: models.IngestionDataset, scheduled_hour_pst: int | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.schedule.set",
        "POST",
        "/console/v1/ingestion/schedule",
        body=body_of(("dataset", dataset, str), ("scheduled_hour_pst", scheduled_hour_pst, int)),
    )


def parse(body: Any) -> models.IngestionSchedule:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_schedule import IngestionSchedule

    return read_entity(IngestionSchedule, body, change=True)
