from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ShipWithHoldout(Model):
    """How an experiment was shipped while a share of units was held back.

    Attributes:
        holdout_percent: Whole percent that each group not shipped keeps; the shipped group gets the rest.
        shipped_with_holdout_time: Epoch ms.
        expected_duration: Days of holding back, if it was given when shipping.
    """

    _wire = {
        "holdout_percent": "holdoutPercent",
        "shipped_group_id": "shippedGroupID",
        "shipped_group_name": "shippedGroupName",
        "shipped_with_holdout_time": "shippedWithHoldoutTime",
        "expected_duration": "expectedDuration",
    }
    _always = frozenset({"holdout_percent", "shipped_group_id", "shipped_group_name"})

    holdout_percent: int
    """Whole percent that each group not shipped keeps; the shipped group gets the rest."""
    shipped_group_id: str
    shipped_group_name: str
    shipped_with_holdout_time: int | Unset = UNSET
    """Epoch ms."""
    expected_duration: float | Unset = UNSET
    """Days of holding back, if it was given when shipping."""

    @property
    def shipped_with_holdout_at(self) -> datetime | None:
        """`shipped_with_holdout_time` as an aware datetime; None where there is none."""
        return as_datetime(self.shipped_with_holdout_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.ShipWithHoldoutDict: ...
