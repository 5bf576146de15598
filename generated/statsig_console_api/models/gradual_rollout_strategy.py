from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class GradualRolloutStrategy(Model):
    """How a risky rollout increase is applied when a gate is created, in phases or at once.

    Attributes:
        type: Whether the risky increase is made in steps or at once.
        phases: Steps in order, at least 1; left out, the service picks the steps.
    """

    _wire = {"type": "type", "phases": "phases"}
    _nested = frozenset({"phases"})

    type: models.GradualRolloutStrategyType
    """Whether the risky increase is made in steps or at once."""
    phases: models.GradualRolloutPhases | Unset = UNSET
    """Steps in order, at least 1; left out, the service picks the steps."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.GradualRolloutStrategyDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.gradual_rollout_phase import GradualRolloutPhase

        return {"phases": list_reader(reader(GradualRolloutPhase))}
