from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ActiveReview(Model):
    """The review a gate or experiment is in at present, as part of it.

    Attributes:
        review_id: Id of the review, review_id in the review calls.
        review_status: Where the review stands, as free text.
        description: What is proposed.
    """

    _wire = {"review_id": "reviewID", "review_status": "reviewStatus", "description": "description"}
    _always = frozenset({"review_id", "review_status", "description"})

    review_id: str
    """Id of the review, review_id in the review calls."""
    review_status: str
    """Where the review stands, as free text."""
    description: str
    """What is proposed."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ActiveReviewDict: ...
