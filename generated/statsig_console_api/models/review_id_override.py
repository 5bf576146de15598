from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewIDOverride(Model):
    """Unit ids forced into a group, on one side of a review's content.

    Attributes:
        ids: Unit ids that are forced.
        group_id: Group that units are forced into.
        environment: Environment it holds in; unset or null for all of them.
    """

    _wire = {"ids": "ids", "group_id": "groupID", "environment": "environment", "unit_id": "unitID"}
    _always = frozenset({"ids", "group_id"})

    ids: list[str]
    """Unit ids that are forced."""
    group_id: str
    """Group that units are forced into."""
    environment: str | None | Unset = UNSET
    """Environment it holds in; unset or null for all of them."""
    unit_id: str | None | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewIDOverrideDict: ...
