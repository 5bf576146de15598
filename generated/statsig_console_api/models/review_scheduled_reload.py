from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import Model

if TYPE_CHECKING:
    from ..models.scheduled_reload_type import ScheduledReloadType


@define(kw_only=True, repr=False)
class ReviewScheduledReload(Model):
    """`ReviewEnvelopeDto.content.current.scheduled_reload` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "hour": "hour",
        "days": "days",
        "reload_type": "reload_type",
        "turbo_mode": "turbo_mode",
    }

    hour: float | None
    days: list[float] | None
    reload_type: ScheduledReloadType | str
    turbo_mode: bool | None
