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
    """`ExternalExperimentDto.healthChecks[].metadata.groups[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "group_id": "groupID",
        "group_name": "groupName",
        "status": "status",
        "metrics": "metrics",
    }

    group_id: str
    group_name: str
    status: HealthCheckStatus | str
    metrics: list[HealthCheckGroupMetric]

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.health_check_group_metric import HealthCheckGroupMetric

        return {"metrics": list_reader(reader(HealthCheckGroupMetric))}
