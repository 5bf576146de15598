"""ingestion.set: `POST /console/v1/ingestion`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import dump, read_entity

if TYPE_CHECKING:
    from ...models.events_ingestion_input import EventsIngestionInput
    from ...models.exposures_ingestion_input import ExposuresIngestionInput
    from ...models.ingestion import Ingestion
    from ...models.metrics_ingestion_input import MetricsIngestionInput


def build(
    body: MetricsIngestionInput | Ingestion | Mapping[str, Any] | EventsIngestionInput | ExposuresIngestionInput, /
) -> Request:
    """The request for these arguments."""
    return Request("ingestion.set", "POST", "/console/v1/ingestion", body=dump(body, writing=True))


def parse(body: Any) -> Ingestion:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion import Ingestion

    return read_entity(Ingestion, body)
