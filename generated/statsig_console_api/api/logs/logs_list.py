"""logs.list: `GET /console/v1/logs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.log_entry import LogEntry
    from ...models.log_source import LogSource


def build(
    *,
    query: str | None | Unset = UNSET,
    source: LogSource | None | Unset = UNSET,
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
            ("query", query),
            ("source", source),
            ("columns", columns),
            ("start_ts", start_ts),
            ("end_ts", end_ts),
            ("limit", limit),
            ("after", after),
        ),
        cursor="after",
    )


def parse(body: Any) -> list[LogEntry]:
    """What the decoded body of a success answer gives."""
    from ...models.log_entry import LogEntry

    return read_list(reader(LogEntry), body)
