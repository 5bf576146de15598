from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.metric_directionality import MetricDirectionality
    from ..models.metric_owner import MetricOwner
    from ..models.metric_owner_input import MetricOwnerInput
    from ..models.warehouse_native_metric import WarehouseNativeMetric


class MetricUpdate(TypedDict, total=False):
    """The keyword arguments of metrics.update, to build up in a dict and pass with `**`."""

    name: str
    description: str
    tags: Sequence[str]
    is_verified: bool
    is_read_only: bool
    is_permanent: bool
    warehouse_native: WarehouseNativeMetric | Mapping[str, Any]
    unit_types: Sequence[str]
    team: str | None
    team_id: str | None
    directionality: MetricDirectionality
    dry_run: bool
    owner: MetricOwnerInput | MetricOwner | Mapping[str, Any]
