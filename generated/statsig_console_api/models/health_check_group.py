from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import Model, list_reader, reader

if TYPE_CHECKING:
    from ..models.health_check_group_metric import HealthCheckGroupMetric
    from ..models.health_check_status import HealthCheckStatus


@define(kw_only=True, repr=False)
class HealthCheckGroup(Model):
    """Verdict of a health check on one group, and on its metrics.

    Attributes:
        status: Verdict on this group alone.
        metrics: Verdict on each metric in this group.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "group_id": "groupID",
        "group_name": "groupName",
        "status": "status",
        "metrics": "metrics",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"metrics"})

    group_id: str
    group_name: str
    status: HealthCheckStatus | str
    """Verdict on this group alone."""
    metrics: list[HealthCheckGroupMetric]
    """Verdict on each metric in this group."""

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.health_check_group_metric import HealthCheckGroupMetric

        return {"metrics": list_reader(reader(HealthCheckGroupMetric))}
