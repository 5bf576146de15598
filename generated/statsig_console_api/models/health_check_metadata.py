from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.health_check_deduplication_rate import HealthCheckDeduplicationRate
    from ..models.health_check_group import HealthCheckGroup
    from ..models.health_check_group_bucket import HealthCheckGroupBucket
    from ..models.health_check_metric import HealthCheckMetric


@define(kw_only=True, repr=False)
class HealthCheckMetadata(Model):
    """`ExternalExperimentDto.healthChecks[].metadata` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "primary_id_type": "primary_id_type",
        "last_pulse_load_time": "lastPulseLoadTime",
        "crossover_percent": "crossoverPercent",
        "p_value": "p_value",
        "assignment_source_id": "assignmentSourceID",
        "assignment_source_name": "assignmentSourceName",
        "foreign_experiment_id": "foreignExperimentID",
        "deduplication_rate": "deduplication_rate",
        "deduplication_rates": "deduplication_rates",
        "secondary_id_type": "secondary_id_type",
        "missing_metrics": "missingMetrics",
        "metrics": "metrics",
        "last_updated_ds": "lastUpdatedDs",
        "groups": "groups",
        "group_bucket_info": "groupBucketInfo",
    }

    type: str
    primary_id_type: str
    last_pulse_load_time: float | Unset = UNSET
    crossover_percent: float | Unset = UNSET
    p_value: float | Unset = UNSET
    assignment_source_id: str | Unset = UNSET
    assignment_source_name: str | Unset = UNSET
    foreign_experiment_id: str | Unset = UNSET
    deduplication_rate: float | Unset = UNSET
    deduplication_rates: list[HealthCheckDeduplicationRate] | Unset = UNSET
    secondary_id_type: str | Unset = UNSET
    missing_metrics: list[str] | Unset = UNSET
    metrics: list[HealthCheckMetric] | Unset = UNSET
    last_updated_ds: str | Unset = UNSET
    groups: list[HealthCheckGroup] | Unset = UNSET
    group_bucket_info: list[HealthCheckGroupBucket] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.health_check_deduplication_rate import HealthCheckDeduplicationRate
        from ..models.health_check_group import HealthCheckGroup
        from ..models.health_check_group_bucket import HealthCheckGroupBucket
        from ..models.health_check_metric import HealthCheckMetric

        return {
            "deduplication_rates": list_reader(reader(HealthCheckDeduplicationRate)),
            "metrics": list_reader(reader(HealthCheckMetric)),
            "groups": list_reader(reader(HealthCheckGroup)),
            "groupBucketInfo": list_reader(reader(HealthCheckGroupBucket)),
        }
