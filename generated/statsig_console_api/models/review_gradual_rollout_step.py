from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewGradualRolloutStep(Model):
    """One step in the rollout of a dynamic config's new default value.

    Attributes:
        time: When the step is due, epoch ms.
        pass_percent: Percent of units that get the new value from this step on.
        is_complete: Whether the step is done.
    """

    _wire = {"time": "time", "pass_percent": "pass_percent", "is_complete": "is_complete"}
    _always = frozenset({"time", "pass_percent", "is_complete"})

    time: int
    """When the step is due, epoch ms."""
    pass_percent: float
    """Percent of units that get the new value from this step on."""
    is_complete: bool
    """Whether the step is done."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewGradualRolloutStepDict: ...
