"""alerts.events.get: `GET /console/v1/alerts/{id}/events/{eventId}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(alert_id: str, event_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "alerts.events.get",
        "GET",
        f"/console/v1/alerts/{segment('alert_id', alert_id)}/events/{segment('event_id', event_id)}",
    )


def parse(body: Any) -> models.AlertEvent:
    """What the decoded body of a success answer gives."""
    from ...models.alert_event import AlertEvent

    return read_entity(AlertEvent, body)
