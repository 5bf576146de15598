"""The logs operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class LogsNamespace(Namespace, name="logs"):
    """The logs operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        query: str | None | Unset = UNSET,
        source: models.LogSource | None | Unset = UNSET,
        columns: str | Sequence[str] | None | Unset = UNSET,
        start_ts: int | datetime | None | Unset = UNSET,
        end_ts: int | datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        after: str | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> Pages[models.LogEntry]:
        """Search logs, events or spans, the last hour unless told, up to 1,000 rows a call. Go on with the cursor, at most 100,000 rows deep.

        Args:
            query: Filter in the syntax of the Logs Explorer; must not begin with #.
            source: What to search; logs when left out.
            columns: Ids of extra columns, comma-separated; each row then has them under fields.
            start_ts: Start of the window, epoch ms; one hour before end_ts when left out.
            end_ts: End of the window, epoch ms; now when left out.
            limit: Most rows in one answer; 100 when left out, at most 1,000.
            after: Cursor from pagination.next_cursor of the last answer, unchanged; more than 100,000 rows deep gives 400.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/logs`.
        """
        from . import logs_list as operation

        return self._caller.list_pages(
            operation.build(
                query=query, source=source, columns=columns, start_ts=start_ts, end_ts=end_ts, limit=limit, after=after
            ),
            operation.parse,
            max_items=max_items,
        )


class AsyncLogsNamespace(Namespace, name="logs"):
    """The logs operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def list(
        self,
        *,
        query: str | None | Unset = UNSET,
        source: models.LogSource | None | Unset = UNSET,
        columns: str | Sequence[str] | None | Unset = UNSET,
        start_ts: int | datetime | None | Unset = UNSET,
        end_ts: int | datetime | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        after: str | None | Unset = UNSET,
        max_items: int | None = None,
    ) -> AsyncPages[models.LogEntry]:
        """Search logs, events or spans, the last hour unless told, up to 1,000 rows a call. Go on with the cursor, at most 100,000 rows deep.

        Args:
            query: Filter in the syntax of the Logs Explorer; must not begin with #.
            source: What to search; logs when left out.
            columns: Ids of extra columns, comma-separated; each row then has them under fields.
            start_ts: Start of the window, epoch ms; one hour before end_ts when left out.
            end_ts: End of the window, epoch ms; now when left out.
            limit: Most rows in one answer; 100 when left out, at most 1,000.
            after: Cursor from pagination.next_cursor of the last answer, unchanged; more than 100,000 rows deep gives 400.
            max_items: Where the loop ends, however many there are.

        Source: `GET /console/v1/logs`.
        """
        from . import logs_list as operation

        return self._caller.list_pages(
            operation.build(
                query=query, source=source, columns=columns, start_ts=start_ts, end_ts=end_ts, limit=limit, after=after
            ),
            operation.parse,
            max_items=max_items,
        )
