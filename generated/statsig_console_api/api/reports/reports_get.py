"""reports.get: `GET /console/v1/reports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import given, read_list, reader

if TYPE_CHECKING:
    from ...models.report import Report
    from ...models.report_type import ReportType


def build(*, type: ReportType, date: str) -> Request:
    """The request for these arguments."""
    return Request("reports.get", "GET", "/console/v1/reports", query=given(("type", type), ("date", date)))


def parse(body: Any) -> list[Report]:
    """What the decoded body of a success answer gives."""
    from ...models.report import Report

    return read_list(reader(Report), body)
