"""ingestion.backfill: `POST /console/v1/ingestion/backfill`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

if TYPE_CHECKING:
    from ...models.ingestion_backfill_result import IngestionBackfillResult
    from ...models.ingestion_dataset import IngestionDataset
    from ...models.ingestion_source_type import IngestionSourceType


def build(
    *,
    datestamp_start: str,
    datestamp_end: str,
    type: IngestionSourceType,
    dataset: IngestionDataset,
    source: str | Sequence[str] | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.backfill",
        "POST",
        "/console/v1/ingestion/backfill",
        body=body_of(
            ("datestamp_start", datestamp_start),
            ("datestamp_end", datestamp_end),
            ("type", type),
            ("dataset", dataset),
            ("source", source),
        ),
    )


def parse(body: Any) -> IngestionBackfillResult:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_backfill_result import IngestionBackfillResult

    return read_entity(IngestionBackfillResult, body)
