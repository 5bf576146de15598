"""alerts.get: `GET /console/v1/alerts/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(alert_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("alerts.get", "GET", f"/console/v1/alerts/{segment('alert_id', alert_id)}")


def parse(body: Any) -> models.Alert:
    """What the decoded body of a success answer gives."""
    from ...models.alert import Alert

    return read_entity(Alert, body)
