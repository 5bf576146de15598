"""alerts.mute: `POST /console/v1/alerts/{id}/mute`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("groupBys",)),
    "groupBys/*": (("AlertGroupByValue",), ()),
    "currentSchedule": (("AlertMuteSchedule",), ("groupBys",)),
    "currentSchedule/groupBys/*": (("AlertGroupByValue",), ()),
}


def build(
    alert_id: str,
    /,
    *,
    indefinite: bool | Unset = UNSET,
    duration_seconds: int | Unset = UNSET,
    group_bys: models.AlertGroupByValues | Unset = UNSET,
    current_schedule: models.AlertMuteScheduleLike | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "alerts.mute",
        "POST",
        f"/console/v1/alerts/{segment('alert_id', alert_id)}/mute",
        body=body_of(
            ("indefinite", indefinite, bool),
            ("durationSeconds", duration_seconds, int, "duration_seconds"),
            ("groupBys", group_bys, list, "group_bys"),
            ("currentSchedule", current_schedule, None, "current_schedule"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Alert:
    """What the decoded body of a success answer gives."""
    from ...models.alert import Alert

    return read_entity(Alert, body, change=True)
