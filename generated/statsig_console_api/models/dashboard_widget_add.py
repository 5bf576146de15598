from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class DashboardWidgetAdd(TypedDict, total=False):
    """The keyword arguments of dashboards.widgets.add, to build up in a dict and pass with `**`."""

    widgets: Required[
        Sequence[
            models.TextWidgetInputLike
            | models.HeaderWidgetInputLike
            | models.TimeseriesWidgetInputLike
            | models.FunnelWidgetInputLike
        ]
    ]
    defaults: models.DashboardDefaultsLike
    max_cols: int
