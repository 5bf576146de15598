from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from .. import models
from ..types import UNSET, Model, Unset, as_datetime, list_reader, named_fields, reader


@define(kw_only=True, repr=False, eq=False, field_transformer=named_fields)
class Segment(Model):
    """A segment as the service answers it: its type, its rules or the count of its ids, and who changed it last.

    Attributes:
        is_enabled: On or off.
        type: Kind of segment; it decides which calls can change its contents.
        id: Does not change when the display name does.
        id_type: Unit ID type the ids or rules are about.
        description: Free text, at most 1000 characters.
        last_modifier_id: Statsig id of the user who changed it last.
        last_modified_time: When it was last changed, epoch ms.
        last_modifier_email: Null in examples where this API made the last change.
        last_modifier_name: "CONSOLE API" in examples where this API made the last change.
        creator_id: Statsig id of the user recorded as creator.
        created_time: When it was created, epoch ms.
        creator_name: "CONSOLE API" in examples of what this API made without a named creator.
        creator_email: Null in examples of what this API made without a named creator.
        count: How many ids an id_list segment holds; the ids come from the id_list call.
        rules: Rules of a rule_based segment.
        tags: Tags by name, for sorting.
        name: Display name; changing it leaves the id as it is.
        target_apps: One target app or a list of them.
        holdout_ids: Holdouts it is under; the same id can come twice.
        team: Responsible team, by name (Enterprise only).
        team_id: Responsible team, by ID (Enterprise only).
        version: Version number, read-only; there are no ETags.
    """

    _wire = {
        "is_enabled": "isEnabled",
        "type": "type",
        "id": "id",
        "id_type": "idType",
        "description": "description",
        "last_modifier_id": "lastModifierID",
        "last_modified_time": "lastModifiedTime",
        "last_modifier_email": "lastModifierEmail",
        "last_modifier_name": "lastModifierName",
        "creator_id": "creatorID",
        "created_time": "createdTime",
        "creator_name": "creatorName",
        "creator_email": "creatorEmail",
        "count": "count",
        "rules": "rules",
        "tags": "tags",
        "name": "name",
        "target_apps": "targetApps",
        "holdout_ids": "holdoutIDs",
        "team": "team",
        "team_id": "teamID",
        "version": "version",
    }
    _nested = frozenset({"rules"})
    _always = frozenset({"is_enabled", "type", "id", "description", "last_modifier_id", "last_modifier_name"})

    is_enabled: bool
    """On or off."""
    type: models.SegmentType | str
    """Kind of segment; it decides which calls can change its contents."""
    id: str
    """Does not change when the display name does."""
    id_type: str | Unset
    """Unit ID type the ids or rules are about."""
    description: str
    """Free text, at most 1000 characters."""
    last_modifier_id: str | None
    """Statsig id of the user who changed it last."""
    last_modified_time: int | None | Unset
    """When it was last changed, epoch ms."""
    last_modifier_email: str | None | Unset
    """Null in examples where this API made the last change."""
    last_modifier_name: str | None
    """"CONSOLE API" in examples where this API made the last change."""
    creator_id: str | None | Unset
    """Statsig id of the user recorded as creator."""
    created_time: int | Unset
    """When it was created, epoch ms."""
    creator_name: str | None | Unset
    """"CONSOLE API" in examples of what this API made without a named creator."""
    creator_email: str | None | Unset
    """Null in examples of what this API made without a named creator."""
    count: int | Unset = UNSET
    """How many ids an id_list segment holds; the ids come from the id_list call."""
    rules: list[models.SegmentRule] | Unset = UNSET
    """Rules of a rule_based segment."""
    tags: list[str] | Unset = UNSET
    """Tags by name, for sorting."""
    name: str | Unset = UNSET
    """Display name; changing it leaves the id as it is."""
    target_apps: list[str] | Unset = UNSET
    """One target app or a list of them."""
    holdout_ids: list[str] | Unset = UNSET
    """Holdouts it is under; the same id can come twice."""
    team: str | None | Unset = UNSET
    """Responsible team, by name (Enterprise only)."""
    team_id: str | None | Unset = UNSET
    """Responsible team, by ID (Enterprise only)."""
    version: int | Unset = UNSET
    """Version number, read-only; there are no ETags."""

    @property
    def last_modified_at(self) -> datetime | None:
        """`last_modified_time` as an aware datetime; None where there is none."""
        return as_datetime(self.last_modified_time)

    @property
    def created_at(self) -> datetime | None:
        """`created_time` as an aware datetime; None where there is none."""
        return as_datetime(self.created_time)

    if TYPE_CHECKING:

        def to_dict(self) -> models.SegmentDict: ...

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.segment_rule import SegmentRule

        return {"rules": list_reader(reader(SegmentRule))}
