from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class SPRTGroupSetting(Model):
    """SPRT values of one metric in one group.

    Attributes:
        mde: Minimum detectable effect.
        mean: Needed when sprtBaselineMode is manual.
        std_dev: Needed when sprtBaselineMode is manual.
    """

    _wire = {"group_key": "groupKey", "mde": "mde", "mean": "mean", "std_dev": "stdDev"}
    _always = frozenset({"group_key", "mde"})

    group_key: str
    mde: float
    """Minimum detectable effect."""
    mean: float | Unset = UNSET
    """Needed when sprtBaselineMode is manual."""
    std_dev: float | Unset = UNSET
    """Needed when sprtBaselineMode is manual."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.SPRTGroupSettingDict: ...

        def __init__(
            self,
            *,
            group_key: str,
            mde: float,
            mean: float | Unset = UNSET,
            std_dev: float | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...
