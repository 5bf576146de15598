from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class EligibleReviewerUser(Model):
    """One person among the eligible reviewers.

    Attributes:
        id: Statsig user id, as reviewer_ids takes it.
        email: Email address of the user.
        name: Name of the user.
    """

    _wire = {"id": "id", "email": "email", "name": "name"}
    _always = frozenset({"id", "email", "name"})

    id: str
    """Statsig user id, as reviewer_ids takes it."""
    email: str
    """Email address of the user."""
    name: str
    """Name of the user."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.EligibleReviewerUserDict: ...
