"""ingestion.backfill: `POST /console/v1/ingestion/backfill`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity


def build(
    *,
    datestamp_start: str | date,
    datestamp_end: str | date,
    type: models.IngestionSourceType,
    dataset: models.IngestionDataset,
    source: str | Sequence[str] | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.backfill",
        "POST",
        "/console/v1/ingestion/backfill",
        body=body_of(
            ("datestamp_start", datestamp_start, "day"),
            ("datestamp_end", datestamp_end, "day"),
            ("type", type, str),
            ("dataset", dataset, str),
            ("source", source),
        ),
    )


def parse(body: Any) -> models.IngestionBackfillResult:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_backfill_result import IngestionBackfillResult

    return read_entity(IngestionBackfillResult, body, change=True)
