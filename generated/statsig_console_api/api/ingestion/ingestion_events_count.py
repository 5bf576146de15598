"""ingestion.events.count: `GET /console/v1/ingestion/events/count`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, union_reader

if TYPE_CHECKING:
    from ...models.ingestion_event_count import IngestionEventCount
    from ...models.ingestion_event_counts_by_date import IngestionEventCountsByDate


def build(
    *, source_name: str | None | Unset = UNSET, event_name: str | None | Unset = UNSET, start_date: str, end_date: str
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.events.count",
        "GET",
        "/console/v1/ingestion/events/count",
        query=given(
            ("source_name", source_name), ("event_name", event_name), ("start_date", start_date), ("end_date", end_date)
        ),
    )


def parse(body: Any) -> list[IngestionEventCount | IngestionEventCountsByDate]:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_event_count import IngestionEventCount
    from ...models.ingestion_event_counts_by_date import IngestionEventCountsByDate

    return read_list(union_reader(IngestionEventCount, IngestionEventCountsByDate), body)
