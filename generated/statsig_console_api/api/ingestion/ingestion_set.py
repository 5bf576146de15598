"""ingestion.set: `POST /console/v1/ingestion`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, whole_body

PLACES = {"column_mapping": (("ExposuresIngestionColumnMapping",), ())}


def build(
    body: models.MetricsIngestionInputLike | models.EventsIngestionInputLike | models.ExposuresIngestionInputLike, /
) -> Request:
    """The request for these arguments."""
    return Request("ingestion.set", "POST", "/console/v1/ingestion", body=whole_body(body, places=PLACES))


def parse(body: Any) -> models.Ingestion:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion import Ingestion

    return read_entity(Ingestion, body, change=True)
