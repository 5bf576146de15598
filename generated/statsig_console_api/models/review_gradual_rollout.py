from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewGradualRollout(Model):
    """Rollout in steps of a dynamic config's new default value, in a review's content.

    Attributes:
        percentage_pass: Percent of units that get target_value.
        salt: Buckets the units of this rollout.
        rollouts: Steps of the rollout.
        target_value: Default value being rolled out.
    """

    _wire = {
        "id": "id",
        "percentage_pass": "percentage_pass",
        "salt": "salt",
        "rollouts": "rollouts",
        "target_value": "target_value",
    }
    _nested = frozenset({"rollouts"})
    _always = frozenset({"id", "percentage_pass", "salt", "rollouts"})

    id: str
    percentage_pass: float
    """Percent of units that get target_value."""
    salt: str
    """Buckets the units of this rollout."""
    rollouts: list[models.ReviewGradualRolloutStep] | None
    """Steps of the rollout."""
    target_value: Any | Unset = UNSET
    """Default value being rolled out."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewGradualRolloutDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.review_gradual_rollout_step import ReviewGradualRolloutStep

        return {"rollouts": list_reader(reader(ReviewGradualRolloutStep))}
