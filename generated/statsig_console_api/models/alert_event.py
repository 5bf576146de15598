from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AlertEvent(Model):
    """`AlertEventSchemaDto` in the document."""

    _wire = {
        "id": "id",
        "event_type": "eventType",
        "title": "title",
        "message": "message",
        "reason": "reason",
        "created_time": "createdTime",
        "multi_alert_group_bys": "multiAlertGroupBys",
        "evaluation_window_start_timestamp": "evaluationWindowStartTimestamp",
        "evaluation_window_end_timestamp": "evaluationWindowEndTimestamp",
    }
    _always = frozenset({"id", "event_type", "title", "message", "reason", "created_time", "multi_alert_group_bys"})

    id: str
    event_type: models.AlertEventType | str
    title: str
    message: str
    reason: str
    created_time: int
    multi_alert_group_bys: dict[str, str]
    evaluation_window_start_timestamp: float | Unset = UNSET
    evaluation_window_end_timestamp: float | Unset = UNSET

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.AlertEventDict: ...
