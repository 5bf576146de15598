from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .. import models


class AlertUnmute(TypedDict, total=False):
    """The keyword arguments of alerts.unmute, to build up in a dict and pass with `**`."""

    group_bys: Sequence[models.AlertGroupByValue | Mapping[str, Any]]
    current_schedule: models.AlertMuteSchedule | Mapping[str, Any] | None
