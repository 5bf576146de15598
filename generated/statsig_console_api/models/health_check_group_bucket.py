from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class HealthCheckGroupBucket(Model):
    """Average bucket size of one group, in a health check."""

    _wire = {"group_id": "groupID", "average_bucket_size": "averageBucketSize"}
    _always = frozenset({"group_id", "average_bucket_size"})

    group_id: str
    average_bucket_size: float

    if TYPE_CHECKING:

        def to_dict(self) -> models.HealthCheckGroupBucketDict: ...
