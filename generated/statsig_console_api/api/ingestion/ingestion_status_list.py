"""ingestion.status.list: `GET /console/v1/ingestion/status`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, many, read_list, reader

if TYPE_CHECKING:
    from ...models.ingestion_dataset_filter import IngestionDatasetFilter
    from ...models.ingestion_status import IngestionStatus
    from ...models.ingestion_status_code import IngestionStatusCode


def build(
    *,
    start_date: str,
    end_date: str,
    source: str | None | Unset = UNSET,
    dataset: IngestionDatasetFilter | None | Unset = UNSET,
    status: IngestionStatusCode | None | Unset = UNSET,
    statuses: Sequence[IngestionStatusCode] | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.status.list",
        "GET",
        "/console/v1/ingestion/status",
        query=given(
            ("startDate", start_date),
            ("endDate", end_date),
            ("source", source),
            ("dataset", dataset),
            ("status", status),
            ("statuses", many("statuses", statuses)),
        ),
    )


def parse(body: Any) -> list[IngestionStatus]:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_status import IngestionStatus

    return read_list(reader(IngestionStatus), body)
