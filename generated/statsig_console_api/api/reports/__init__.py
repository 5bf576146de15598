"""The reports operations, blocking and async."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Literal

from ... import models
from ...client import AsyncCaller, AsyncPages, Caller, Namespace, Pages, namespace
from ...types import UNSET, File, Unset, warn_deprecated


class ReportsNamespace(Namespace, name="reports"):
    """The reports operations."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def get(self, *, type: models.ReportType, date: str | date) -> builtins.list[models.Report]:
        """Get the URL of one day's report file, not its rows; type and date are both required, and 400 means there is no data for that day.

        Args:
            type: Which report: first exposures, daily Pulse, or daily topline impact.
            date: Day the report covers, YYYY-MM-DD.

        Source: `GET /console/v1/reports`.
        """
        from . import reports_get as operation

        return self._caller.call(operation.build(type=type, date=date), operation.parse)


class AsyncReportsNamespace(Namespace, name="reports"):
    """The reports operations, async."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def get(self, *, type: models.ReportType, date: str | date) -> builtins.list[models.Report]:
        """Get the URL of one day's report file, not its rows; type and date are both required, and 400 means there is no data for that day.

        Args:
            type: Which report: first exposures, daily Pulse, or daily topline impact.
            date: Day the report covers, YYYY-MM-DD.

        Source: `GET /console/v1/reports`.
        """
        from . import reports_get as operation

        return await self._caller.call(operation.build(type=type, date=date), operation.parse)
