from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.review_author import ReviewAuthor
    from ..models.review_content import ReviewContent
    from ..models.review_status import ReviewStatus
    from ..models.review_type import ReviewType
    from ..models.reviewer import Reviewer


@define(kw_only=True, repr=False)
class Review(Model):
    """A review of a gate or dynamic config change: who asks whom, how it stands and what it would do.

    Attributes:
        review_id: What the other review calls take as reviewID.
        status: Where the review stands.
        type: Kind of change proposed.
        author: User who asked for the review.
        reviewers: Users and groups asked to review.
        description: What is proposed, in words.
        created_at: ISO 8601 text, unlike the epoch times of other models.
        content: Missing in lists; null where the type has no values to propose.
    """

    _wire: ClassVar[Mapping[str, str]] = {
        "review_id": "review_id",
        "status": "status",
        "type": "type",
        "author": "author",
        "reviewers": "reviewers",
        "description": "description",
        "created_at": "created_at",
        "content": "content",
    }
    _nested: ClassVar[frozenset[str]] = frozenset({"author", "reviewers", "content"})

    review_id: str
    """What the other review calls take as reviewID."""
    status: ReviewStatus | str
    """Where the review stands."""
    type: ReviewType | str
    """Kind of change proposed."""
    author: ReviewAuthor
    """User who asked for the review."""
    reviewers: list[Reviewer]
    """Users and groups asked to review."""
    description: str
    """What is proposed, in words."""
    created_at: str
    """ISO 8601 text, unlike the epoch times of other models."""
    content: ReviewContent | None | Unset = UNSET
    """Missing in lists; null where the type has no values to propose."""

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
