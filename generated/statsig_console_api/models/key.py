from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset

if TYPE_CHECKING:
    from ..models.key_scope import KeyScope
    from ..models.key_status import KeyStatus
    from ..models.key_type import KeyType


@define(kw_only=True, repr=False)
class Key(Model):
    """`KeyDto` in the document.

    Attributes:
        last_used: When the key was last used; null where it never was.
    """

    _wire: ClassVar[Mapping[str, str]] = {
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

    key: str | None
    type: KeyType | str
    description: str
    scopes: list[KeyScope | str]
    status: KeyStatus | str
    environments: list[str] | Unset = UNSET
    primary_target_app: str | None | Unset = UNSET
    secondary_target_apps: list[str] | None | Unset = UNSET
    last_used: str | None | Unset = UNSET
    """When the key was last used; null where it never was."""
