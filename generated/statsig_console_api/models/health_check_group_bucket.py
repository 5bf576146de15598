from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class HealthCheckGroupBucket(Model):
    """Average bucket size of one group, in a health check."""

    _wire: ClassVar[Mapping[str, str]] = {"group_id": "groupID", "average_bucket_size": "averageBucketSize"}

    group_id: str
    average_bucket_size: float
