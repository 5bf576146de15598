"""roles.create: `POST /console/v1/roles`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity

PLACES = {"permissions": (("RolePermissions",), ())}


def build(*, name: str, permissions: models.RolePermissionsLike) -> Request:
    """The request for these arguments."""
    return Request(
        "roles.create",
        "POST",
        "/console/v1/roles",
        body=body_of(("name", name, str), ("permissions", permissions), places=PLACES),
    )


def parse(body: Any) -> models.Role:
    """What the decoded body of a success answer gives."""
    from ...models.role import Role

    return read_entity(Role, body, change=True)
