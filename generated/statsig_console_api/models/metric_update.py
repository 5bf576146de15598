from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .. import models


class MetricUpdate(TypedDict, total=False):
    """The keyword arguments of metrics.update, to build up in a dict and pass with `**`."""

    name: str
    description: str
    tags: Sequence[str]
    is_verified: bool
    is_read_only: bool
    is_permanent: bool
    warehouse_native: models.WarehouseNativeMetricLike
    unit_types: Sequence[str]
    team: str | None
    team_id: str | None
    directionality: models.MetricDirectionality
    dry_run: bool
    owner: models.MetricOwnerInputLike
