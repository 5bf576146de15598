from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.alert_group_by import AlertGroupBy
    from ..models.alert_tag import AlertTag


class AlertCreate(TypedDict, total=False):
    """The keyword arguments of alerts.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    message: str
    team_id: str
    formula: str
    definition_metrics_json: Sequence[str]
    group_bys: Sequence[AlertGroupBy | Mapping[str, Any]]
    tags: Sequence[AlertTag | Mapping[str, Any]]
