from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class ShipWithHoldout(Model):
    """`ExternalExperimentDto.shipWithHoldout` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "holdout_percent": "holdoutPercent",
        "shipped_group_id": "shippedGroupID",
        "shipped_group_name": "shippedGroupName",
        "shipped_with_holdout_time": "shippedWithHoldoutTime",
        "expected_duration": "expectedDuration",
    }

    holdout_percent: int
    shipped_group_id: str
    shipped_group_name: str
    shipped_with_holdout_time: float | Unset = UNSET
    expected_duration: float | Unset = UNSET
