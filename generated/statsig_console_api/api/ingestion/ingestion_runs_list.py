"""ingestion.runs.list: `GET /console/v1/ingestion/runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.ingestion_run import IngestionRun


def build(*, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.runs.list",
        "GET",
        "/console/v1/ingestion/runs",
        query=given(("page", page)),
        paged=True,
        identity=("run_id",),
    )


def parse(body: Any) -> list[IngestionRun]:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_run import IngestionRun

    return read_list(reader(IngestionRun), body)
