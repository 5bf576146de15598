from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class TeamMember(Model):
    """`TeamDto.admins[]` in the document."""

    _wire = {"email": "email", "first_name": "firstName", "last_name": "lastName", "role": "role"}
    _always = frozenset({"email", "first_name", "last_name", "role"})

    email: str
    first_name: str
    last_name: str
    role: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.TeamMemberDict: ...
