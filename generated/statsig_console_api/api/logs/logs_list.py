"""logs.list: `GET /console/v1/logs`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    query: str | None | Unset = UNSET,
    source: models.LogSource | None | Unset = UNSET,
    columns: str | Sequence[str] | None | Unset = UNSET,
    start_ts: int | datetime | None | Unset = UNSET,
    end_ts: int | datetime | None | Unset = UNSET,
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
            ("columns", columns, "list"),
            ("start_ts", start_ts, "epoch"),
            ("end_ts", end_ts, "epoch"),
            ("limit", limit, int),
            ("after", after, str),
        ),
        cursor="after",
    )


def parse(body: Any) -> list[models.LogEntry]:
    """What the decoded body of a success answer gives."""
    from ...models.log_entry import LogEntry

    return read_list(entity_item(LogEntry), body)
