"""ingestion.schedule.get: `GET /console/v1/ingestion/schedule`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import given, read_entity

if TYPE_CHECKING:
    from ...models.ingestion_dataset_filter import IngestionDatasetFilter
    from ...models.ingestion_schedule import IngestionSchedule


def build(*, dataset: IngestionDatasetFilter) -> Request:
    """The request for these arguments."""
    return Request("ingestion.schedule.get", "GET", "/console/v1/ingestion/schedule", query=given(("dataset", dataset)))


def parse(body: Any) -> IngestionSchedule:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_schedule import IngestionSchedule

    return read_entity(IngestionSchedule, body)
