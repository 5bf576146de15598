"""ingestion.status.list: `GET /console/v1/ingestion/status`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    start_date: str | date,
    end_date: str | date,
    source: str | None | Unset = UNSET,
    dataset: models.IngestionDatasetFilter | None | Unset = UNSET,
    status: models.IngestionStatusCode | None | Unset = UNSET,
    statuses: Sequence[models.IngestionStatusCode] | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.status.list",
        "GET",
        "/console/v1/ingestion/status",
        query=given(
            ("startDate", start_date, "day", "start_date"),
            ("endDate", end_date, "day", "end_date"),
            ("source", source, str),
            ("dataset", dataset, str),
            ("status", status, str),
            ("statuses", statuses, list),
        ),
    )


def parse(body: Any) -> list[models.IngestionStatus]:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_status import IngestionStatus

    return read_list(entity_item(IngestionStatus), body)
