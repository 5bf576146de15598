"""project.usage_billing.report: `GET /console/v1/project/usage_billing/report`."""

from __future__ import annotations

from typing import Any

from ...client import Request
from ...types import UNSET, Unset, given, read_text


def build(*, start: int | None | Unset = UNSET, end: int) -> Request:
    """The request for these arguments."""
    return Request(
        "project.usage_billing.report",
        "GET",
        "/console/v1/project/usage_billing/report",
        query=given(("start", start, int), ("end", end, int)),
    )


def parse(body: Any) -> str:
    """What the decoded body of a success answer gives."""
    return read_text(body)
