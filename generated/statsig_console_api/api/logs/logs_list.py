"""logs.list: `GET /console/v1/logs`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    query: str | None | Unset = UNSET,
    source: models.LogSource | None | Unset = UNSET,
    columns: str | None | Unset = UNSET,
    start_ts: int | None | Unset = UNSET,
    end_ts: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    after: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "logs.list",
        "GET",
        "/console/v1/logs",
        query=given(
            ("query", query, str),
            ("source", source, str),
            ("columns", columns, str),
            ("start_ts", start_ts, int),
            ("end_ts", end_ts, int),
            ("limit", limit, int),
            ("after", after, str),
        ),
        cursor="after",
    )


def parse(body: Any) -> list[models.LogEntry]:
    """What the decoded body of a success answer gives."""
    from ...models.log_entry import LogEntry

    return read_list(entity_item(LogEntry), body)
