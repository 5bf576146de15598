from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

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
    owner: models.OwnerLike | None
    definition_metrics_json: Sequence[str]
    group_bys: models.AlertGroupBies
    tags: Sequence[str]
    subscribers: models.AlertSubscribers
