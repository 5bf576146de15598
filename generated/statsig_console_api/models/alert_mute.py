from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .. import models


class AlertMute(TypedDict, total=False):
    """The keyword arguments of alerts.mute, to build up in a dict and pass with `**`."""

    indefinite: bool
    duration_seconds: int
    group_bys: Sequence[models.AlertGroupByValue | Mapping[str, Any]]
    current_schedule: models.AlertMuteSchedule | Mapping[str, Any] | None
