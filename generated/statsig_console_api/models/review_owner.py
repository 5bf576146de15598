from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewOwner(Model):
    """An owner, on one side of a review's content.

    Attributes:
        owner_id: Statsig id of the user or the SDK key.
        owner_type: Kind of owner, as free text.
    """

    _wire = {"owner_id": "owner_id", "owner_type": "owner_type"}
    _always = frozenset({"owner_id", "owner_type"})

    owner_id: str
    """Statsig id of the user or the SDK key."""
    owner_type: str
    """Kind of owner, as free text."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewOwnerDict: ...
