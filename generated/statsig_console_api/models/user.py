from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class User(Model):
    """`UserContractDto` in the document."""

    _wire = {"user_id": "userID", "email": "email", "first_name": "firstName", "last_name": "lastName", "role": "role"}
    _always = frozenset({"email", "first_name", "last_name", "role"})

    user_id: str | Unset
    email: str
    first_name: str
    last_name: str
    role: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.UserDict: ...
