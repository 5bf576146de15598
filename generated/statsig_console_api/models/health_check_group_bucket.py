from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model


@define(kw_only=True, repr=False)
class HealthCheckGroupBucket(Model):
    """Average bucket size of one group, in a health check."""

    _wire = {"group_id": "groupID", "average_bucket_size": "averageBucketSize"}

    group_id: str
    average_bucket_size: float

    if TYPE_CHECKING:

        def to_dict(self) -> models.HealthCheckGroupBucketDict: ...
