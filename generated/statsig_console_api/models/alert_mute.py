from __future__ import annotations

from typing import TypedDict

from .. import models


class AlertMute(TypedDict, total=False):
    """The keyword arguments of alerts.mute, to build up in a dict and pass with `**`."""

    indefinite: bool
    duration_seconds: int
    group_bys: models.AlertGroupByValues
    current_schedule: models.AlertMuteScheduleLike | None
