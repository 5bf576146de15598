"""ingestion.schedule.get: `GET /console/v1/ingestion/schedule`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import given, read_entity


def build(*, dataset: models.IngestionDatasetFilter) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.schedule.get", "GET", "/console/v1/ingestion/schedule", query=given(("dataset", dataset, str))
    )


def parse(body: Any) -> models.IngestionSchedule:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_schedule import IngestionSchedule

    return read_entity(IngestionSchedule, body)
