from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Alert(Model):
    """`AlertDetailsSchemaDto` in the document."""

    _wire = {
        "id": "id",
        "name": "name",
        "alert_type": "alertType",
        "metrics": "metrics",
        "metric_group_bys": "metricGroupBys",
        "message": "message",
        "company_id": "companyID",
        "priority": "priority",
        "alert_threshold": "alertThreshold",
        "window_ms": "windowMs",
        "condition": "condition",
        "tags": "tags",
        "subscribers": "subscribers",
        "status": "status",
        "last_triggered_time": "lastTriggeredTime",
        "active_mute_schedules": "activeMuteSchedules",
        "formula": "formula",
        "creator_id": "creatorID",
        "warning_threshold": "warningThreshold",
        "evaluation_delay_ms": "evaluationDelayMs",
        "renotification_conditions": "renotificationConditions",
        "renotification_window_ms": "renotificationWindowMs",
        "renotification_message": "renotificationMessage",
        "team": "team",
        "owner": "owner",
    }
    _nested = frozenset({"subscribers", "activeMuteSchedules", "owner"})
    _always = frozenset(
        {
            "id",
            "name",
            "alert_type",
            "metrics",
            "metric_group_bys",
            "message",
            "company_id",
            "priority",
            "alert_threshold",
            "window_ms",
            "condition",
            "tags",
            "subscribers",
            "status",
            "last_triggered_time",
            "active_mute_schedules",
        }
    )

    id: str
    name: str
    alert_type: models.AlertType | str
    metrics: dict[str, Any]
    metric_group_bys: dict[str, Any]
    message: str
    company_id: str
    priority: models.AlertPriority | str
    alert_threshold: float
    window_ms: int
    condition: models.AlertCondition | str
    tags: list[str]
    subscribers: list[models.AlertSubscriber]
    status: models.AlertStatus | str | None
    last_triggered_time: int | None
    active_mute_schedules: list[models.AlertMuteSchedule]
    formula: str | Unset = UNSET
    creator_id: str | Unset = UNSET
    warning_threshold: float | Unset = UNSET
    evaluation_delay_ms: int | None | Unset = UNSET
    renotification_conditions: list[models.AlertRenotificationCondition | str] | Unset = UNSET
    renotification_window_ms: int | Unset = UNSET
    renotification_message: str | Unset = UNSET
    team: str | None | Unset = UNSET
    owner: models.Owner | None | Unset = UNSET

    @property
    def last_triggered_at(self) -> datetime | None:
        """`last_triggered_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "last_triggered_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.AlertDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.alert_mute_schedule import AlertMuteSchedule
        from ..models.alert_subscriber import AlertSubscriber
        from ..models.owner import Owner

        return {
            "subscribers": list_reader(reader(AlertSubscriber)),
            "activeMuteSchedules": list_reader(reader(AlertMuteSchedule)),
            "owner": reader(Owner),
        }
