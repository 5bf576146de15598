from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class UserInvite(TypedDict, total=False):
    """The keyword arguments of users.invite, to build up in a dict and pass with `**`."""

    role: Required[str]
    emails: Required[Sequence[str]]
    teams: Sequence[str]
