from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class AutomatedRolloutInput(Model):
    """`MultiRuleDto.rules[].pendingAutomatedRollouts[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"time": "time", "pass_percent": "passPercent"}

    time: int
    pass_percent: float
