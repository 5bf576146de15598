from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewerAllowlist(Model):
    """Users and groups who may approve reviews, on one side of a review's content.

    Attributes:
        user_ids: Ids of users; a move to a team where only admins approve adds its admins.
        group_ids: Ids of groups; a move to a team where only the team approves adds the team.
    """

    _wire = {"user_ids": "user_ids", "group_ids": "group_ids"}
    _always = frozenset({"user_ids", "group_ids"})

    user_ids: list[str]
    """Ids of users; a move to a team where only admins approve adds its admins."""
    group_ids: list[str]
    """Ids of groups; a move to a team where only the team approves adds the team."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewerAllowlistDict: ...
