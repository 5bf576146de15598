from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class DashboardCreate(TypedDict, total=False):
    """The keyword arguments of dashboards.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    description: str
    defaults: models.DashboardDefaults | Mapping[str, Any]
    widgets: Sequence[
        models.TextWidgetInput
        | Mapping[str, Any]
        | models.HeaderWidgetInput
        | models.TimeseriesWidgetInput
        | models.FunnelWidgetInput
    ]
