"""users.get: `GET /console/v1/users/{email}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(email: str, /) -> Request:
    """The request for these arguments."""
    return Request("users.get", "GET", f"/console/v1/users/{segment('email', email)}")


def parse(body: Any) -> models.User:
    """What the decoded body of a success answer gives."""
    from ...models.user import User

    return read_entity(User, body)
