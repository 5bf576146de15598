from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewSettingsInput(Model):
    """Whether changes of a gate are to need a review, in the gate bodies.

    Attributes:
        required_review: Has no effect where project or team require reviews anyway.
    """

    _wire = {"required_review": "requiredReview"}

    required_review: bool
    """Has no effect where project or team require reviews anyway."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewSettingsInputDict: ...
