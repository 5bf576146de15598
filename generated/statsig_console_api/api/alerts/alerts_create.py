"""alerts.create: `POST /console/v1/alerts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.alert import Alert
    from ...models.alert_group_by import AlertGroupBy
    from ...models.alert_tag import AlertTag


def build(
    *,
    name: str,
    message: str | Unset = UNSET,
    team_id: str | Unset = UNSET,
    formula: str | Unset = UNSET,
    definition_metrics_json: Sequence[str] | Unset = UNSET,
    group_bys: Sequence[AlertGroupBy | Mapping[str, Any]] | Unset = UNSET,
    tags: Sequence[AlertTag | Mapping[str, Any]] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "alerts.create",
        "POST",
        "/console/v1/alerts",
        body=body_of(
            ("name", name),
            ("message", message),
            ("teamID", team_id),
            ("formula", formula),
            ("definitionMetricsJson", many("definition_metrics_json", definition_metrics_json)),
            ("groupBys", many("group_bys", group_bys)),
            ("tags", many("tags", tags)),
        ),
    )


def parse(body: Any) -> Alert:
    """What the decoded body of a success answer gives."""
    from ...models.alert import Alert

    return read_entity(Alert, body)
