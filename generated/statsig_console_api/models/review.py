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
    """`ReviewEnvelopeDto` in the document."""

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

    review_id: str
    status: ReviewStatus | str
    type: ReviewType | str
    author: ReviewAuthor
    reviewers: list[Reviewer]
    description: str
    created_at: str
    content: ReviewContent | None | Unset = UNSET

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
