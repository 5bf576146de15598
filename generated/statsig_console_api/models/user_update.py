from __future__ import annotations

from typing import TypedDict


class UserUpdate(TypedDict, total=False):
    """The keyword arguments of users.update, to build up in a dict and pass with `**`."""

    role: str
    first_name: str
    last_name: str
