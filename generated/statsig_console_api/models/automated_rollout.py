from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, repr=False)
class AutomatedRollout(Model):
    """`AutotuneExperimentDto.inlineTargetingRules[].pendingAutomatedRollouts[]` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"pass_percent": "passPercent", "time": "time"}

    pass_percent: float
    time: int | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(self, *, pass_percent: float, time: int | Unset = UNSET) -> None: ...
