from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import Model, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class EligibleReviewers(Model):
    """Who may review an entity, as the eligible_reviewers calls answer; project admins may always and are not listed.

    Attributes:
        everyone_eligible: True when no reviewers are set, so that everyone may review.
        users: Set reviewers; project admins always may, unlisted.
        groups: Groups whose members may review.
    """

    _wire = {"everyone_eligible": "everyone_eligible", "users": "users", "groups": "groups"}
    _nested = frozenset({"users", "groups"})
    _always = frozenset({"everyone_eligible", "users", "groups"})

    everyone_eligible: bool
    """True when no reviewers are set, so that everyone may review."""
    users: list[models.EligibleReviewerUser]
    """Set reviewers; project admins always may, unlisted."""
    groups: list[models.EligibleReviewerGroup]
    """Groups whose members may review."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.EligibleReviewersDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.eligible_reviewer_group import EligibleReviewerGroup
        from ..models.eligible_reviewer_user import EligibleReviewerUser

        return {
            "users": list_reader(reader(EligibleReviewerUser)),
            "groups": list_reader(reader(EligibleReviewerGroup)),
        }
