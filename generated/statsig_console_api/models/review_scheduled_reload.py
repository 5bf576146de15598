from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.scheduled_reload_type import ScheduledReloadType


@define(kw_only=True, repr=False)
class ReviewScheduledReload(Model):
    """Schedule of result loads of a gate, in a review's content; Warehouse Native.

    Attributes:
        hour: UTC hour 0–23.
        days: Weekdays, 0 (Sunday) to 6; null for every day.
        reload_type: How much a load recomputes.
        turbo_mode: Whether loads run in Turbo mode.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "hour": "hour",
        "days": "days",
        "reload_type": "reload_type",
        "turbo_mode": "turbo_mode",
    }

    hour: float | None
    """UTC hour 0–23."""
    days: list[float] | None
    """Weekdays, 0 (Sunday) to 6; null for every day."""
    reload_type: ScheduledReloadType | str
    """How much a load recomputes."""
    turbo_mode: bool | None
    """Whether loads run in Turbo mode."""
