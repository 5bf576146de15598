"""ingestion.runs.get: `GET /console/v1/ingestion/runs/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(run_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("ingestion.runs.get", "GET", f"/console/v1/ingestion/runs/{segment('run_id', run_id)}")


def parse(body: Any) -> models.IngestionRun:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_run import IngestionRun

    return read_entity(IngestionRun, body)
