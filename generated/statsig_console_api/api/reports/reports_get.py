"""reports.get: `GET /console/v1/reports`."""

from __future__ import annotations

from datetime import date
from typing import Any

from ... import models
from ...client import Request
from ...types import entity_item, given, read_list


def build(*, type: models.ReportType, date: str | date) -> Request:
    """The request for these arguments."""
    return Request("reports.get", "GET", "/console/v1/reports", query=given(("type", type, str), ("date", date, "day")))


def parse(body: Any) -> list[models.Report]:
    """What the decoded body of a success answer gives."""
    from ...models.report import Report

    return read_list(entity_item(Report), body)
