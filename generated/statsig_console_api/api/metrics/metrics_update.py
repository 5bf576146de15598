"""metrics.update: `POST /console/v1/metrics/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.metric import Metric
    from ...models.metric_directionality import MetricDirectionality
    from ...models.metric_owner import MetricOwner
    from ...models.metric_owner_input import MetricOwnerInput
    from ...models.warehouse_native_metric import WarehouseNativeMetric


def build(
    metric_id: str,
    /,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    is_verified: bool | Unset = UNSET,
    is_read_only: bool | Unset = UNSET,
    is_permanent: bool | Unset = UNSET,
    warehouse_native: WarehouseNativeMetric | Mapping[str, Any] | Unset = UNSET,
    unit_types: Sequence[str] | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    directionality: MetricDirectionality | Unset = UNSET,
    dry_run: bool | Unset = UNSET,
    owner: MetricOwnerInput | MetricOwner | Mapping[str, Any] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.update",
        "POST",
        f"/console/v1/metrics/{segment('metric_id', metric_id)}",
        body=body_of(
            ("name", name),
            ("description", description),
            ("tags", many("tags", tags)),
            ("isVerified", is_verified),
            ("isReadOnly", is_read_only),
            ("isPermanent", is_permanent),
            ("warehouseNative", warehouse_native),
            ("unitTypes", many("unit_types", unit_types)),
            ("team", team),
            ("teamID", team_id),
            ("directionality", directionality),
            ("dryRun", dry_run),
            ("owner", owner),
        ),
    )


def parse(body: Any) -> Metric:
    """What the decoded body of a success answer gives."""
    from ...models.metric import Metric

    return read_entity(Metric, body)
