"""users.update: `POST /console/v1/users/{email}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment


def build(
    email: str, /, *, role: str | Unset = UNSET, first_name: str | Unset = UNSET, last_name: str | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "users.update",
        "POST",
        f"/console/v1/users/{segment('email', email)}",
        body=body_of(
            ("role", role, str), ("firstName", first_name, str, "first_name"), ("lastName", last_name, str, "last_name")
        ),
    )


def parse(body: Any) -> models.User:
    """What the decoded body of a success answer gives."""
    from ...models.user import User

    return read_entity(User, body, change=True)
