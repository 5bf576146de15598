from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewAuthor(Model):
    """Who asked for a review.

    Attributes:
        id: Statsig user id.
        email: Email address of the user.
    """

    _wire = {"id": "id", "email": "email"}
    _always = frozenset({"id", "email"})

    id: str
    """Statsig user id."""
    email: str | None
    """Email address of the user."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewAuthorDict: ...
