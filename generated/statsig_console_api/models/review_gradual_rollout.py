from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.review_gradual_rollout_step import ReviewGradualRolloutStep


@define(kw_only=True, repr=False)
class ReviewGradualRollout(Model):
    """`ReviewEnvelopeDto.content.current.default_value_gradual_rollout` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "percentage_pass": "percentage_pass",
        "salt": "salt",
        "rollouts": "rollouts",
        "target_value": "target_value",
    }

    id: str
    percentage_pass: float
    salt: str
    rollouts: list[ReviewGradualRolloutStep] | None
    target_value: Any | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.review_gradual_rollout_step import ReviewGradualRolloutStep

        return {"rollouts": list_reader(reader(ReviewGradualRolloutStep))}
