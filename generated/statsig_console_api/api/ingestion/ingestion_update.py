"""ingestion.update: `PATCH /console/v1/ingestion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import dump, read_entity

if TYPE_CHECKING:
    from ...models.events_ingestion_update import EventsIngestionUpdate
    from ...models.exposures_ingestion_update import ExposuresIngestionUpdate
    from ...models.ingestion import Ingestion
    from ...models.metrics_ingestion_update import MetricsIngestionUpdate


def build(
    body: MetricsIngestionUpdate | Ingestion | Mapping[str, Any] | EventsIngestionUpdate | ExposuresIngestionUpdate, /
) -> Request:
    """The request for these arguments."""
    return Request("ingestion.update", "PATCH", "/console/v1/ingestion", body=dump(body, writing=True))


def parse(body: Any) -> Ingestion:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion import Ingestion

    return read_entity(Ingestion, body)
