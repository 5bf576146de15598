from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.segment_rule import SegmentRule
    from ..models.segment_rule_input import SegmentRuleInput
    from ..models.segment_type import SegmentType


class SegmentCreate(TypedDict, total=False):
    """The keyword arguments of segments.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    type: Required[SegmentType]
    id: str
    description: str
    id_type: str
    tags: Sequence[str]
    creator_id: str | None
    creator_email: str | None
    team: str | None
    team_id: str | None
    rules: Sequence[SegmentRuleInput | SegmentRule | Mapping[str, Any]]
