"""company.get: `GET /console/v1/company`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity


def build() -> Request:
    """The request for these arguments."""
    return Request("company.get", "GET", "/console/v1/company")


def parse(body: Any) -> models.Company:
    """What the decoded body of a success answer gives."""
    from ...models.company import Company

    return read_entity(Company, body)
