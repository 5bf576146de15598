from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class EligibleReviewerGroup(Model):
    """One reviewer group among the eligible reviewers, with its members.

    Attributes:
        id: Reviewer group id, as reviewer_group_ids takes it.
        name: Name of the reviewer group.
        user_ids: Statsig user ids of the members.
    """

    _wire = {"id": "id", "name": "name", "user_ids": "user_ids"}
    _always = frozenset({"id", "name", "user_ids"})

    id: str
    """Reviewer group id, as reviewer_group_ids takes it."""
    name: str
    """Name of the reviewer group."""
    user_ids: list[str]
    """Statsig user ids of the members."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.EligibleReviewerGroupDict: ...
