from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class HealthCheckDeduplicationRate(Model):
    """Deduplication rate of one group, in a health check."""

    _wire = {"group_id": "group_id", "rate": "rate", "group_name": "group_name"}
    _always = frozenset({"group_id", "rate", "group_name"})

    group_id: str
    rate: float
    group_name: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.HealthCheckDeduplicationRateDict: ...
