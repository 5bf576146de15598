from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import Model, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class LoggedEvent(Model):
    """`LoggedEventDto` in the document."""

    _wire = {"timestamp": "timestamp", "name": "name", "source": "source", "value": "value", "user_id": "userID"}
    _always = frozenset({"timestamp", "name", "source", "value", "user_id"})

    timestamp: str
    name: str
    source: str
    value: str
    user_id: str

    if TYPE_CHECKING:

        def to_dict(self) -> models.LoggedEventDict: ...
