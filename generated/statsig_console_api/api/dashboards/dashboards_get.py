"""dashboards.get: `GET /console/v1/dashboards/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(dashboard_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("dashboards.get", "GET", f"/console/v1/dashboards/{segment('dashboard_id', dashboard_id)}")


def parse(body: Any) -> models.Dashboard:
    """What the decoded body of a success answer gives."""
    from ...models.dashboard import Dashboard

    return read_entity(Dashboard, body)
