"""ingestion.events.count: `GET /console/v1/ingestion/events/count`."""

from __future__ import annotations

from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, object_item, read_list, union_reader


def build(
    *,
    source_name: str | None | Unset = UNSET,
    event_name: str | None | Unset = UNSET,
    start_date: str | date,
    end_date: str | date,
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.events.count",
        "GET",
        "/console/v1/ingestion/events/count",
        query=given(
            ("source_name", source_name, str),
            ("event_name", event_name, str),
            ("start_date", start_date, "day"),
            ("end_date", end_date, "day"),
        ),
    )


def parse(body: Any) -> list[models.IngestionEventCount | models.IngestionEventCountsByDate]:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_event_count import IngestionEventCount
    from ...models.ingestion_event_counts_by_date import IngestionEventCountsByDate

    return read_list(object_item(union_reader(IngestionEventCount, IngestionEventCountsByDate)), body)
