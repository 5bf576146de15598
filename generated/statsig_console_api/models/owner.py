from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Owner(Model):
    """The user or key an entity belongs to.

    Attributes:
        owner_id: Statsig id of the user or the SDK key.
        owner_type: Kind of owner, such as USER or SDK_KEY.
        owner_name: May be missing.
        owner_email: May be missing.
    """

    _wire = {"owner_id": "ownerID", "owner_type": "ownerType", "owner_name": "ownerName", "owner_email": "ownerEmail"}

    owner_id: str | Unset = UNSET
    """Statsig id of the user or the SDK key."""
    owner_type: str | Unset = UNSET
    """Kind of owner, such as USER or SDK_KEY."""
    owner_name: str | Unset = UNSET
    """May be missing."""
    owner_email: str | Unset = UNSET
    """May be missing."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.OwnerDict: ...

        def __init__(
            self,
            *,
            owner_id: str | Unset = UNSET,
            owner_type: str | Unset = UNSET,
            owner_name: str | Unset = UNSET,
            owner_email: str | Unset = UNSET,
            additional_properties: dict[str, Any] = ...,
        ) -> None: ...
