"""alerts.mute: `POST /console/v1/alerts/{id}/mute`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.alert import Alert
    from ...models.alert_group_by_value import AlertGroupByValue
    from ...models.alert_mute_schedule import AlertMuteSchedule


def build(
    alert_id: str,
    /,
    *,
    indefinite: bool | Unset = UNSET,
    duration_seconds: int | Unset = UNSET,
    group_bys: Sequence[AlertGroupByValue | Mapping[str, Any]] | Unset = UNSET,
    current_schedule: AlertMuteSchedule | Mapping[str, Any] | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "alerts.mute",
        "POST",
        f"/console/v1/alerts/{segment('alert_id', alert_id)}/mute",
        body=body_of(
            ("indefinite", indefinite),
            ("durationSeconds", duration_seconds),
            ("groupBys", many("group_bys", group_bys)),
            ("currentSchedule", current_schedule),
        ),
    )


def parse(body: Any) -> Alert:
    """What the decoded body of a success answer gives."""
    from ...models.alert import Alert

    return read_entity(Alert, body)
