from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class ReviewGradualRolloutStep(Model):
    """`ReviewEnvelopeDto.content.current.default_value_gradual_rollout.rollouts[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"time": "time", "pass_percent": "pass_percent", "is_complete": "is_complete"}

    time: int
    pass_percent: float
    is_complete: bool
