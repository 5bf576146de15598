from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class HealthCheckGroup(Model):
    """Verdict of a health check on one group, and on its metrics.

    Attributes:
        status: Verdict on this group alone.
        metrics: Verdict on each metric in this group.
    """

    _wire = {"group_id": "groupID", "group_name": "groupName", "status": "status", "metrics": "metrics"}
    _nested = frozenset({"metrics"})
    _always = frozenset({"group_id", "group_name", "status", "metrics"})

    group_id: str
    group_name: str
    status: models.HealthCheckStatus | str
    """Verdict on this group alone."""
    metrics: list[models.HealthCheckGroupMetric]
    """Verdict on each metric in this group."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.HealthCheckGroupDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.health_check_group_metric import HealthCheckGroupMetric

        return {"metrics": list_reader(reader(HealthCheckGroupMetric))}
