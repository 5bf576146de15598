from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewSettings(Model):
    """Whether changes of a gate or experiment need a review, and who may give it.

    Attributes:
        required_review: Whether changes need a review; project or team can require one anyway.
        allowed_reviewers: Who may review; can be null.
    """

    _wire = {"required_review": "requiredReview", "allowed_reviewers": "allowedReviewers"}
    _nested = frozenset({"allowedReviewers"})
    _always = frozenset({"required_review"})

    required_review: bool
    """Whether changes need a review; project or team can require one anyway."""
    allowed_reviewers: list[models.AllowedReviewer] | None | Unset = UNSET
    """Who may review; can be null."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewSettingsDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.allowed_reviewer import AllowedReviewer

        return {"allowedReviewers": list_reader(reader(AllowedReviewer))}
