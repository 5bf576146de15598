"""users.get: `GET /console/v1/users/{email}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import read_entity, segment

if TYPE_CHECKING:
    from ...models.user import User


def build(email: str, /) -> Request:
    """The request for these arguments."""
    return Request("users.get", "GET", f"/console/v1/users/{segment('email', email)}")


def parse(body: Any) -> User:
    """What the decoded body of a success answer gives."""
    from ...models.user import User

    return read_entity(User, body)
