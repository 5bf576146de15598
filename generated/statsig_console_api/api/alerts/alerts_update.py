"""alerts.update: `PATCH /console/v1/alerts/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.alert import Alert
    from ...models.alert_condition import AlertCondition
    from ...models.alert_group_by import AlertGroupBy
    from ...models.alert_priority_input import AlertPriorityInput
    from ...models.alert_renotification_condition import AlertRenotificationCondition
    from ...models.alert_subscriber import AlertSubscriber
    from ...models.metric_owner import MetricOwner
    from ...models.owner import Owner


def build(
    alert_id: str,
    /,
    *,
    name: str | Unset = UNSET,
    message: str | Unset = UNSET,
    alert_threshold: float | Unset = UNSET,
    warning_threshold: float | None | Unset = UNSET,
    formula: str | None | Unset = UNSET,
    window_ms: int | Unset = UNSET,
    condition: AlertCondition | Unset = UNSET,
    priority: AlertPriorityInput | Unset = UNSET,
    renotification_conditions: Sequence[AlertRenotificationCondition] | None | Unset = UNSET,
    renotification_window_ms: int | Unset = UNSET,
    evaluation_delay_ms: int | Unset = UNSET,
    renotification_message: str | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    owner: Owner | MetricOwner | Mapping[str, Any] | None | Unset = UNSET,
    definition_metrics_json: Sequence[str] | Unset = UNSET,
    group_bys: Sequence[AlertGroupBy | Mapping[str, Any]] | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    subscribers: Sequence[AlertSubscriber | Mapping[str, Any]] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "alerts.update",
        "PATCH",
        f"/console/v1/alerts/{segment('alert_id', alert_id)}",
        body=body_of(
            ("name", name),
            ("message", message),
            ("alertThreshold", alert_threshold),
            ("warningThreshold", warning_threshold),
            ("formula", formula),
            ("windowMs", window_ms),
            ("condition", condition),
            ("priority", priority),
            ("renotificationConditions", many("renotification_conditions", renotification_conditions)),
            ("renotificationWindowMs", renotification_window_ms),
            ("evaluationDelayMs", evaluation_delay_ms),
            ("renotificationMessage", renotification_message),
            ("teamID", team_id),
            ("owner", owner),
            ("definitionMetricsJson", many("definition_metrics_json", definition_metrics_json)),
            ("groupBys", many("group_bys", group_bys)),
            ("tags", many("tags", tags)),
            ("subscribers", many("subscribers", subscribers)),
        ),
    )


def parse(body: Any) -> Alert:
    """What the decoded body of a success answer gives."""
    from ...models.alert import Alert

    return read_entity(Alert, body)
