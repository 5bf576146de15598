from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.key_scope import KeyScope
    from ..models.key_type import KeyType


class KeyCreate(TypedDict, total=False):
    """The keyword arguments of keys.create, to build up in a dict and pass with `**`."""

    description: Required[str]
    type: Required[KeyType]
    scopes: Sequence[KeyScope]
    environments: Sequence[str]
    target_app_id: str
    secondary_target_app_ids: Sequence[str]
