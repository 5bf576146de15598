"""roles.update: `PATCH /console/v1/roles/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment

PLACES = {"permissions": (("RolePermissions",), ())}


def build(role_id: str, /, *, permissions: models.RolePermissionsLike) -> Request:
    """The request for these arguments."""
    return Request(
        "roles.update",
        "PATCH",
        f"/console/v1/roles/{segment('role_id', role_id)}",
        body=body_of(("permissions", permissions), places=PLACES),
    )


def parse(body: Any) -> models.Role:
    """What the decoded body of a success answer gives."""
    from ...models.role import Role

    return read_entity(Role, body, change=True)
