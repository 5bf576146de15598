from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.role_permissions import RolePermissions


class RoleUpdate(TypedDict, total=False):
    """The keyword arguments of roles.update, to build up in a dict and pass with `**`."""

    permissions: Required[RolePermissions | Mapping[str, Any]]
