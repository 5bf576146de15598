from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AutomatedRollout(Model):
    """One step of a scheduled rollout of a rule: from a time on, this pass percentage.

    Attributes:
        pass_percent: Pass percentage of the rule from then on, 0–100.
        time: When the step takes effect, epoch ms.
    """

    _wire = {"pass_percent": "passPercent", "time": "time"}
    _always = frozenset({"pass_percent"})

    pass_percent: float
    """Pass percentage of the rule from then on, 0–100."""
    time: int | Unset = UNSET
    """When the step takes effect, epoch ms."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.AutomatedRolloutDict: ...

        def __init__(
            self, *, pass_percent: float, time: int | Unset = UNSET, additional_properties: dict[str, Any] = ...
        ) -> None: ...
