from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.allowed_reviewer import AllowedReviewer


@define(kw_only=True, repr=False)
class ReviewSettings(Model):
    """`ExternalExperimentDto.reviewSettings` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {"required_review": "requiredReview", "allowed_reviewers": "allowedReviewers"}

    required_review: bool
    allowed_reviewers: list[AllowedReviewer] | None | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.allowed_reviewer import AllowedReviewer

        return {"allowedReviewers": list_reader(reader(AllowedReviewer))}
