from __future__ import annotations

from typing import Required, TypedDict

from .. import models


class RoleUpdate(TypedDict, total=False):
    """The keyword arguments of roles.update, to build up in a dict and pass with `**`."""

    permissions: Required[models.RolePermissionsLike]
