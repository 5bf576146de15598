from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AutomatedRolloutInput(Model):
    """One step of a scheduled rollout, in the bulk gate rule bodies; both fields are required.

    Attributes:
        time: When the step takes effect, epoch ms.
        pass_percent: Pass percentage of the rule from then on, 0–100.
    """

    _wire = {"time": "time", "pass_percent": "passPercent"}

    time: int
    """When the step takes effect, epoch ms."""
    pass_percent: float
    """Pass percentage of the rule from then on, 0–100."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.AutomatedRolloutInputDict: ...
