from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Review(Model):
    """A review of a gate or dynamic config change: who asks whom, how it stands and what it would do.

    Attributes:
        review_id: What the other review calls take as reviewID.
        status: Where the review stands.
        type: Kind of change proposed.
        author: User who asked for the review.
        reviewers: Users and groups asked to review.
        description: What is proposed, in words.
        created_time: ISO 8601 text, unlike the epoch times of other models.
        content: Missing in lists; null where the type has no values to propose.
    """

    _wire = {
        "review_id": "review_id",
        "status": "status",
        "type": "type",
        "author": "author",
        "reviewers": "reviewers",
        "description": "description",
        "created_time": "created_at",
        "content": "content",
    }
    _nested = frozenset({"author", "reviewers", "content"})
    _always = frozenset({"review_id", "status", "type", "author", "reviewers", "description", "created_time"})

    review_id: str
    """What the other review calls take as reviewID."""
    status: models.ReviewStatus | str
    """Where the review stands."""
    type: models.ReviewType | str
    """Kind of change proposed."""
    author: models.ReviewAuthor
    """User who asked for the review."""
    reviewers: list[models.Reviewer]
    """Users and groups asked to review."""
    description: str
    """What is proposed, in words."""
    created_time: str
    """ISO 8601 text, unlike the epoch times of other models."""
    content: models.ReviewContent | None | Unset = UNSET
    """Missing in lists; null where the type has no values to propose."""

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.review_author import ReviewAuthor
        from ..models.review_content import ReviewContent
        from ..models.reviewer import Reviewer

        return {
            "author": reader(ReviewAuthor),
            "reviewers": list_reader(reader(Reviewer)),
            "content": reader(ReviewContent),
        }
