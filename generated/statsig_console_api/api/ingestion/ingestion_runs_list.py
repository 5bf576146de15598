"""ingestion.runs.list: `GET /console/v1/ingestion/runs`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(*, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.runs.list",
        "GET",
        "/console/v1/ingestion/runs",
        query=given(("page", page, int)),
        paged=True,
        identity=("run_id",),
    )


def parse(body: Any) -> list[models.IngestionRun]:
    """What the decoded body of a success answer gives."""
    from ...models.ingestion_run import IngestionRun

    return read_list(entity_item(IngestionRun), body)
