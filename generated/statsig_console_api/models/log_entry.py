from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class LogEntry(Model):
    """`LogEntryDto` in the document."""

    _wire = {
        "id": "id",
        "timestamp": "timestamp",
        "event_name": "event_name",
        "user_id": "user_id",
        "value": "value",
        "sdk_type": "sdk_type",
        "sdk_version": "sdk_version",
        "fields": "fields",
    }
    _always = frozenset({"id", "timestamp", "event_name", "user_id", "value", "sdk_type", "sdk_version"})

    id: str
    timestamp: str | None
    event_name: str | None
    user_id: str | None
    value: str | None
    sdk_type: str | None
    sdk_version: str | None
    fields: dict[str, str] | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.LogEntryDict: ...
