from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class AlertCreate(TypedDict, total=False):
    """The keyword arguments of alerts.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    message: str
    team_id: str
    formula: str
    definition_metrics_json: Sequence[str]
    group_bys: models.AlertGroupBies
    tags: models.AlertTags
