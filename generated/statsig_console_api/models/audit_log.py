from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class AuditLog(Model):
    """`AuditLogDto` in the document."""

    _wire = {
        "id": "id",
        "name": "name",
        "change_log": "changeLog",
        "action_type": "actionType",
        "date": "date",
        "time": "time",
        "updated_by": "updatedBy",
        "updated_by_user_id": "updatedByUserID",
        "modifier_email": "modifierEmail",
        "changes": "changes",
        "tags": "tags",
        "target_app_ids": "targetAppIDs",
    }
    _always = frozenset(
        {"id", "name", "change_log", "action_type", "date", "time", "updated_by", "updated_by_user_id", "changes"}
    )

    id: str
    name: str
    change_log: str
    action_type: str
    date: str
    time: str
    updated_by: str
    updated_by_user_id: str
    modifier_email: str | None | Unset
    changes: dict[str, Any]
    tags: list[str] | Unset
    target_app_ids: list[str] | Unset = UNSET

    if TYPE_CHECKING:

        def to_dict(self) -> models.AuditLogDict: ...
