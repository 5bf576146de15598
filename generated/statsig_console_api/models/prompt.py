from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, named_fields


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Prompt(Model):
    """`ExternalPromptDto` in the document."""

    _wire = {
        "id": "id",
        "description": "description",
        "last_modifier_id": "lastModifierID",
        "last_modified_time": "lastModifiedTime",
        "last_modifier_email": "lastModifierEmail",
        "last_modifier_name": "lastModifierName",
        "created_time": "createdTime",
        "creator_name": "creatorName",
        "name": "name",
        "id_type": "idType",
        "creator_id": "creatorID",
        "creator_email": "creatorEmail",
        "tags": "tags",
        "target_apps": "targetApps",
        "holdout_ids": "holdoutIDs",
        "team": "team",
        "team_id": "teamID",
        "version": "version",
    }
    _always = frozenset(
        {
            "id",
            "description",
            "last_modifier_id",
            "last_modified_time",
            "last_modifier_email",
            "last_modifier_name",
            "created_time",
            "creator_name",
        }
    )

    id: str
    description: str
    last_modifier_id: str | None
    last_modified_time: int | None
    last_modifier_email: str | None
    last_modifier_name: str | None
    created_time: int
    creator_name: str | None
    name: str | Unset = UNSET
    id_type: str | Unset = UNSET
    creator_id: str | None | Unset = UNSET
    creator_email: str | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    target_apps: list[str] | Unset = UNSET
    holdout_ids: list[str] | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    version: int | Unset = UNSET

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "last_modified_time", None))

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(getattr(self, "created_time", None))

    if TYPE_CHECKING:

        def to_dict(self) -> models.PromptDict: ...
