from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class ReviewOwnerInput(Model):
    """An owner that a review proposes.

    Attributes:
        owner_id: Id of a user or of an SDK key.
        owner_type: Taken as user when left out.
    """

    _wire = {"owner_id": "owner_id", "owner_type": "owner_type"}

    owner_id: str
    """Id of a user or of an SDK key."""
    owner_type: models.ReviewOwnerType | Unset = UNSET
    """Taken as user when left out."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.ReviewOwnerInputDict: ...
