from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, repr=False)
class TeamMember(Model):
    """`TeamDto.admins[]` in the document."""

    _wire = {"email": "email", "first_name": "firstName", "last_name": "lastName", "role": "role"}

    email: str
    first_name: str
    last_name: str
    role: str
