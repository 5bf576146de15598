from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Key(Model):
    """`KeyDto` in the document.

    Attributes:
        last_used: When the key was last used; null where it never was.
    """

    _wire = {
        "key": "key",
        "type": "type",
        "description": "description",
        "scopes": "scopes",
        "status": "status",
        "environments": "environments",
        "primary_target_app": "primaryTargetApp",
        "secondary_target_apps": "secondaryTargetApps",
        "last_used": "lastUsed",
    }
    _secret = frozenset({"key"})
    _always = frozenset({"key", "type", "description", "scopes", "status"})

    key: str | None
    type: models.KeyType | str
    description: str
    scopes: list[models.KeyScope | str]
    status: models.KeyStatus | str
    environments: list[str] | Unset = UNSET
    primary_target_app: str | None | Unset = UNSET
    secondary_target_apps: list[str] | None | Unset = UNSET
    last_used: str | None | Unset = UNSET
    """When the key was last used; null where it never was."""

    if TYPE_CHECKING:

        def to_dict(self) -> models.KeyDict: ...
