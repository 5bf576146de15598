from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.experiment_review_content import ExperimentReviewContent
    from ..models.experiment_review_type import ExperimentReviewType
    from ..models.review_author import ReviewAuthor
    from ..models.review_status import ReviewStatus
    from ..models.reviewer import Reviewer


@define(kw_only=True, repr=False)
class ExperimentReview(Model):
    """`ExperimentReviewEnvelopeDto` in the document."""

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
    type: ExperimentReviewType | str
    author: ReviewAuthor
    reviewers: list[Reviewer]
    description: str
    created_at: str
    content: ExperimentReviewContent | None | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.experiment_review_content import ExperimentReviewContent
        from ..models.review_author import ReviewAuthor
        from ..models.reviewer import Reviewer

        return {
            "author": reader(ReviewAuthor),
            "reviewers": list_reader(reader(Reviewer)),
            "content": reader(ExperimentReviewContent),
        }
