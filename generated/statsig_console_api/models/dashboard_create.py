from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class DashboardCreate(TypedDict, total=False):
    """The keyword arguments of dashboards.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    description: str
    defaults: models.DashboardDefaultsLike
    widgets: Sequence[
        models.TextWidgetInputLike
        | models.HeaderWidgetInputLike
        | models.TimeseriesWidgetInputLike
        | models.FunnelWidgetInputLike
    ]
