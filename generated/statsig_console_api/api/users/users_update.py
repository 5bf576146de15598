"""users.update: `POST /console/v1/users/{email}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

if TYPE_CHECKING:
    from ...models.user import User


def build(
    email: str, /, *, role: str | Unset = UNSET, first_name: str | Unset = UNSET, last_name: str | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "users.update",
        "POST",
        f"/console/v1/users/{segment('email', email)}",
        body=body_of(("role", role), ("firstName", first_name), ("lastName", last_name)),
    )


def parse(body: Any) -> User:
    """What the decoded body of a success answer gives."""
    from ...models.user import User

    return read_entity(User, body)
