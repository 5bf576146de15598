from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AlertSummary(Model):
    """`AlertSchemaDto` in the document."""

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
    _nested = frozenset({"subscribers", "owner"})
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
    formula: str | Unset = UNSET
    creator_id: str | Unset = UNSET
    warning_threshold: float | Unset = UNSET
    evaluation_delay_ms: int | None | Unset = UNSET
    renotification_conditions: list[models.AlertRenotificationCondition | str] | Unset = UNSET
    renotification_window_ms: int | Unset = UNSET
    renotification_message: str | Unset = UNSET
    team: str | None | Unset = UNSET
    owner: models.Owner | None | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.AlertSummaryDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.alert_subscriber import AlertSubscriber
        from ..models.owner import Owner

        return {"subscribers": list_reader(reader(AlertSubscriber)), "owner": reader(Owner)}
