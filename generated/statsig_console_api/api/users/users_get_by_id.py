"""users.get_by_id: `GET /console/v1/users/id/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(user_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("users.get_by_id", "GET", f"/console/v1/users/id/{segment('user_id', user_id)}")


def parse(body: Any) -> models.User:
    """What the decoded body of a success answer gives."""
    from ...models.user import User

    return read_entity(User, body)
