from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import UNSET, Model, Unset, list_reader, reader

if TYPE_CHECKING:
    from ..models.segment_rule import SegmentRule
    from ..models.segment_type import SegmentType


@define(kw_only=True, repr=False)
class Segment(Model):
    """`SegmentDto` in the document."""

    _wire: ClassVar[Mapping[str, str]] = {
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

    is_enabled: bool
    type: SegmentType | str
    id: str
    id_type: str
    description: str
    last_modifier_id: str | None
    last_modified_time: int | None
    last_modifier_email: str | None
    last_modifier_name: str | None
    creator_id: str | None
    created_time: int
    creator_name: str | None
    creator_email: str | None
    count: int | Unset = UNSET
    rules: list[SegmentRule] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    name: str | Unset = UNSET
    target_apps: list[str] | Unset = UNSET
    holdout_ids: list[str] | Unset = UNSET
    team: str | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    version: int | Unset = UNSET

    @classmethod
    def _make_decoders(cls) -> Mapping[str, Callable[[Any], Any]]:
        from ..models.segment_rule import SegmentRule

        return {"rules": list_reader(reader(SegmentRule))}
