"""project.usage_billing.report: `GET /console/v1/project/usage_billing/report`."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ...client import Request
from ...types import UNSET, Unset, given, read_text


def build(*, start: int | datetime | None | Unset = UNSET, end: int | datetime) -> Request:
    """The request for these arguments."""
    return Request(
        "project.usage_billing.report",
        "GET",
        "/console/v1/project/usage_billing/report",
        query=given(("start", start, "epoch"), ("end", end, "epoch")),
    )


def parse(body: Any) -> str:
    """What the decoded body of a success answer gives."""
    return read_text(body)
