"""roles.create: `POST /console/v1/roles`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import body_of, read_entity

if TYPE_CHECKING:
    from ...models.role import Role
    from ...models.role_permissions import RolePermissions


def build(*, name: str, permissions: RolePermissions | Mapping[str, Any]) -> Request:
    """The request for these arguments."""
    return Request(
        "roles.create", "POST", "/console/v1/roles", body=body_of(("name", name), ("permissions", permissions))
    )


def parse(body: Any) -> Role:
    """What the decoded body of a success answer gives."""
    from ...models.role import Role

    return read_entity(Role, body)
