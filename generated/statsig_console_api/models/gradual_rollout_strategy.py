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
    """How a risky rollout increase is applied when a gate is created, in phases or at once.

    Attributes:
        type: Whether the risky increase is made in steps or at once.
        phases: Steps in order, at least 1; left out, the service picks the steps.
    """

    _wire: ClassVar[Mapping[str, str]] = {"type": "type", "phases": "phases"}
    _nested: ClassVar[frozenset[str]] = frozenset({"phases"})

    type: GradualRolloutStrategyType
    """Whether the risky increase is made in steps or at once."""
    phases: Sequence[GradualRolloutPhase | Mapping[str, Any]] | Unset = UNSET
    """Steps in order, at least 1; left out, the service picks the steps."""

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.gradual_rollout_phase import GradualRolloutPhase

        return {"phases": list_reader(reader(GradualRolloutPhase))}
