"""alerts.create: `POST /console/v1/alerts`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {"": ((), ("groupBys", "tags")), "groupBys/*": (("AlertGroupBy",), ()), "tags/*": (("AlertTag",), ())}


def build(
    *,
    name: str,
    message: str | Unset = UNSET,
    team_id: str | Unset = UNSET,
    formula: str | Unset = UNSET,
    definition_metrics_json: Sequence[str] | Unset = UNSET,
    group_bys: models.AlertGroupBies | Unset = UNSET,
    tags: models.AlertTags | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "alerts.create",
        "POST",
        "/console/v1/alerts",
        body=body_of(
            ("name", name, str),
            ("message", message, str),
            ("teamID", team_id, str, "team_id"),
            ("formula", formula, str),
            ("definitionMetricsJson", definition_metrics_json, list, "definition_metrics_json"),
            ("groupBys", group_bys, list, "group_bys"),
            ("tags", tags, list),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Alert:
    """What the decoded body of a success answer gives."""
    from ...models.alert import Alert

    return read_entity(Alert, body, change=True)
