from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.gradual_rollout_phase import GradualRolloutPhase
    from ..models.gradual_rollout_strategy_type import GradualRolloutStrategyType


@define(kw_only=True, repr=False)
class GradualRolloutStrategy(Model):
    """`GateCreateDto.gradual_rollout_strategy` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"type": "type", "phases": "phases"}

    type: GradualRolloutStrategyType
    phases: Sequence[GradualRolloutPhase | Mapping[str, Any]] | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.gradual_rollout_phase import GradualRolloutPhase

        return {"phases": list_reader(reader(GradualRolloutPhase))}
