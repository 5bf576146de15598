from __future__ import annotations

from typing import TypedDict

from .. import models


class AlertUnmute(TypedDict, total=False):
    """The keyword arguments of alerts.unmute, to build up in a dict and pass with `**`."""

    group_bys: models.AlertGroupByValues
    current_schedule: models.AlertMuteScheduleLike | None
