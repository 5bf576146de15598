from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.alert_group_by_value import AlertGroupByValue
    from ..models.alert_mute_schedule import AlertMuteSchedule


class AlertMute(TypedDict, total=False):
    """The keyword arguments of alerts.mute, to build up in a dict and pass with `**`."""

    indefinite: bool
    duration_seconds: int
    group_bys: Sequence[AlertGroupByValue | Mapping[str, Any]]
    current_schedule: AlertMuteSchedule | Mapping[str, Any] | None
