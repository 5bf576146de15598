"""roles.get: `GET /console/v1/roles/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(role_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("roles.get", "GET", f"/console/v1/roles/{segment('role_id', role_id)}")


def parse(body: Any) -> models.Role:
    """What the decoded body of a success answer gives."""
    from ...models.role import Role

    return read_entity(Role, body)
