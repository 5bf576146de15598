from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class HealthCheckMetadata(Model):
    """Figures behind a health check; which of them are set depends on the check.

    Attributes:
        type: Kind of the figures, as free text.
        crossover_percent: Units exposed to more than one group.
        p_value: P-value of the check's statistical test.
        deduplication_rates: Deduplication rate by group.
        secondary_id_type: Second unit type, of ID resolution.
        metrics: From when to when each metric has data.
        last_updated_ds: Day of the last update, YYYY-MM-DD.
        groups: Verdicts by group and metric.
        group_bucket_info: Average bucket size by group.
    """

    _wire = {
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
    _nested = frozenset({"deduplication_rates", "metrics", "groups", "groupBucketInfo"})
    _always = frozenset({"type", "primary_id_type"})

    type: str
    """Kind of the figures, as free text."""
    primary_id_type: str
    last_pulse_load_time: int | Unset = UNSET
    crossover_percent: float | Unset = UNSET
    """Units exposed to more than one group."""
    p_value: float | Unset = UNSET
    """P-value of the check's statistical test."""
    assignment_source_id: str | Unset = UNSET
    assignment_source_name: str | Unset = UNSET
    foreign_experiment_id: str | Unset = UNSET
    deduplication_rate: float | Unset = UNSET
    deduplication_rates: list[models.HealthCheckDeduplicationRate] | Unset = UNSET
    """Deduplication rate by group."""
    secondary_id_type: str | Unset = UNSET
    """Second unit type, of ID resolution."""
    missing_metrics: list[str] | Unset = UNSET
    metrics: list[models.HealthCheckMetric] | Unset = UNSET
    """From when to when each metric has data."""
    last_updated_ds: str | Unset = UNSET
    """Day of the last update, YYYY-MM-DD."""
    groups: list[models.HealthCheckGroup] | Unset = UNSET
    """Verdicts by group and metric."""
    group_bucket_info: list[models.HealthCheckGroupBucket] | Unset = UNSET
    """Average bucket size by group."""

    @property
    def last_pulse_load_at(self) -> datetime | None:
        """`last_pulse_load_time` as an aware datetime; None where there is none."""
        return as_datetime(self.last_pulse_load_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.HealthCheckMetadataDict: ...

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
