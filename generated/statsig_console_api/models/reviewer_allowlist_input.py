from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewerAllowlistInput(Model):
    """Users and groups who are to be the ones to review a config.

    Attributes:
        user_ids: Ids of users; replaces the present ones.
        group_ids: Ids of reviewer groups; replaces the present ones.
    """

    _wire = {"user_ids": "user_ids", "group_ids": "group_ids"}

    user_ids: Sequence[str] | Unset = UNSET
    """Ids of users; replaces the present ones."""
    group_ids: Sequence[str] | Unset = UNSET
    """Ids of reviewer groups; replaces the present ones."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewerAllowlistInputDict: ...
