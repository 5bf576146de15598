from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class DashboardWidgetReplace(TypedDict, total=False):
    """The keyword arguments of dashboards.widgets.replace, to build up in a dict and pass with `**`."""

    widgets: Required[
        Sequence[
            models.TextWidgetInput
            | Mapping[str, Any]
            | models.HeaderWidgetInput
            | models.TimeseriesWidgetInput
            | models.FunnelWidgetInput
        ]
    ]
    defaults: models.DashboardDefaults | Mapping[str, Any]
    max_cols: int
