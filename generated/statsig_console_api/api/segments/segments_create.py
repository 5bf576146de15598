"""segments.create: `POST /console/v1/segments`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.segment import Segment
    from ...models.segment_rule import SegmentRule
    from ...models.segment_rule_input import SegmentRuleInput
    from ...models.segment_type import SegmentType


def build(
    *,
    name: str,
    type: SegmentType,
    id: str | Unset = UNSET,
    description: str | Unset = UNSET,
    id_type: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    creator_email: str | None | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    rules: Sequence[SegmentRuleInput | SegmentRule | Mapping[str, Any]] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.create",
        "POST",
        "/console/v1/segments",
        body=body_of(
            ("name", name),
            ("type", type),
            ("id", id),
            ("description", description),
            ("idType", id_type),
            ("tags", many("tags", tags)),
            ("creatorID", creator_id),
            ("creatorEmail", creator_email),
            ("team", team),
            ("teamID", team_id),
            ("rules", many("rules", rules)),
        ),
    )


def parse(body: Any) -> Segment:
    """What the decoded body of a success answer gives."""
    from ...models.segment import Segment

    return read_entity(Segment, body)
