from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.review_owner_type import ReviewOwnerType


@define(kw_only=True, repr=False)
class ReviewOwnerInput(Model):
    """An owner that a review proposes.

    Attributes:
        owner_id: Id of a user or of an SDK key.
        owner_type: Taken as user when left out.
    """

    _wire: ClassVar[Mapping[str, str]] = {"owner_id": "owner_id", "owner_type": "owner_type"}

    owner_id: str
    """Id of a user or of an SDK key."""
    owner_type: ReviewOwnerType | Unset = UNSET
    """Taken as user when left out."""
