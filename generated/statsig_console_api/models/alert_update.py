from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.alert_condition import AlertCondition
    from ..models.alert_group_by import AlertGroupBy
    from ..models.alert_priority_input import AlertPriorityInput
    from ..models.alert_renotification_condition import AlertRenotificationCondition
    from ..models.alert_subscriber import AlertSubscriber
    from ..models.metric_owner import MetricOwner
    from ..models.owner import Owner


class AlertUpdate(TypedDict, total=False):
    """The keyword arguments of alerts.update, to build up in a dict and pass with `**`."""

    name: str
    message: str
    alert_threshold: float
    warning_threshold: float | None
    formula: str | None
    window_ms: int
    condition: AlertCondition
    priority: AlertPriorityInput
    renotification_conditions: Sequence[AlertRenotificationCondition] | None
    renotification_window_ms: int
    evaluation_delay_ms: int
    renotification_message: str
    team_id: str | None
    owner: Owner | MetricOwner | Mapping[str, Any] | None
    definition_metrics_json: Sequence[str]
    group_bys: Sequence[AlertGroupBy | Mapping[str, Any]]
    tags: Sequence[str]
    subscribers: Sequence[AlertSubscriber | Mapping[str, Any]]
