from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewScheduledReload(Model):
    """Schedule of result loads of a gate, in a review's content; Warehouse Native.

    Attributes:
        hour: UTC hour 0–23.
        days: Weekdays, 0 (Sunday) to 6; null for every day.
        reload_type: How much a load recomputes.
        turbo_mode: Whether loads run in Turbo mode.
    """

    _wire = {"hour": "hour", "days": "days", "reload_type": "reload_type", "turbo_mode": "turbo_mode"}
    _always = frozenset({"hour", "days", "reload_type", "turbo_mode"})

    hour: float | None
    """UTC hour 0–23."""
    days: list[float] | None
    """Weekdays, 0 (Sunday) to 6; null for every day."""
    reload_type: models.ScheduledReloadType | str
    """How much a load recomputes."""
    turbo_mode: bool | None
    """Whether loads run in Turbo mode."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewScheduledReloadDict: ...
