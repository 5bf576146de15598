from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .. import models


class AlertUpdate(TypedDict, total=False):
    """The keyword arguments of alerts.update, to build up in a dict and pass with `**`."""

    name: str
    message: str
    alert_threshold: float
    warning_threshold: float | None
    formula: str | None
    window_ms: int
    condition: models.AlertCondition
    priority: models.AlertPriorityInput
    renotification_conditions: Sequence[models.AlertRenotificationCondition] | None
    renotification_window_ms: int
    evaluation_delay_ms: int
    renotification_message: str
    team_id: str | None
    owner: models.Owner | models.MetricOwner | Mapping[str, Any] | None
    definition_metrics_json: Sequence[str]
    group_bys: Sequence[models.AlertGroupBy | Mapping[str, Any]]
    tags: Sequence[str]
    subscribers: Sequence[models.AlertSubscriber | Mapping[str, Any]]
