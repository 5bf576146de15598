"""alerts.update: `PATCH /console/v1/alerts/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {
    "": ((), ("groupBys", "renotificationConditions", "subscribers", "tags")),
    "owner": (("Owner", "MetricOwner"), ()),
    "groupBys/*": (("AlertGroupBy",), ()),
    "subscribers/*": (("AlertSubscriber",), ()),
}


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
    condition: models.AlertCondition | Unset = UNSET,
    priority: models.AlertPriorityInput | Unset = UNSET,
    renotification_conditions: Sequence[models.AlertRenotificationCondition] | None | Unset = UNSET,
    renotification_window_ms: int | Unset = UNSET,
    evaluation_delay_ms: int | Unset = UNSET,
    renotification_message: str | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    owner: models.OwnerLike | None | Unset = UNSET,
    definition_metrics_json: Sequence[str] | Unset = UNSET,
    group_bys: models.AlertGroupBies | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    subscribers: models.AlertSubscribers | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "alerts.update",
        "PATCH",
        f"/console/v1/alerts/{segment('alert_id', alert_id)}",
        body=body_of(
            ("name", name, str),
            ("message", message, str),
            ("alertThreshold", alert_threshold, float, "alert_threshold"),
            ("warningThreshold", warning_threshold, float, "warning_threshold"),
            ("formula", formula, str),
            ("windowMs", window_ms, int, "window_ms"),
            ("condition", condition, str),
            ("priority", priority, str),
            ("renotificationConditions", renotification_conditions, list, "renotification_conditions"),
            ("renotificationWindowMs", renotification_window_ms, int, "renotification_window_ms"),
            ("evaluationDelayMs", evaluation_delay_ms, int, "evaluation_delay_ms"),
            ("renotificationMessage", renotification_message, str, "renotification_message"),
            ("teamID", team_id, str, "team_id"),
            ("owner", owner),
            ("definitionMetricsJson", definition_metrics_json, list, "definition_metrics_json"),
            ("groupBys", group_bys, list, "group_bys"),
            ("tags", tags, list),
            ("subscribers", subscribers, list),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Alert:
    """What the decoded body of a success answer gives."""
    from ...models.alert import Alert

    return read_entity(Alert, body, change=True)
