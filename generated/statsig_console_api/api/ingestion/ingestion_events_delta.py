"""ingestion.events.delta: `GET /console/v1/ingestion/events/delta`."""

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
        "ingestion.events.delta",
        "GET",
        "/console/v1/ingestion/events/delta",
        query=given(
            ("source_name", source_name, str),
            ("event_name", event_name, str),
            ("start_date", start_date, "day"),
            ("end_date", end_date, "day"),
        ),
    )


def parse(body: Any) -> list[models.IngestionEventDelta | models.IngestionEventDeltasByDate]:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_event_delta import IngestionEventDelta
    from ...models.ingestion_event_deltas_by_date import IngestionEventDeltasByDate

    return read_list(object_item(union_reader(IngestionEventDelta, IngestionEventDeltasByDate)), body)
