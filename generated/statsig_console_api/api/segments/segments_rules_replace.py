"""segments.rules.replace: `POST /console/v1/segments/{id}/conditional`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import dump, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.segment import Segment
    from ...models.segment_rule import SegmentRule
    from ...models.segment_rule_input import SegmentRuleInput


def build(segment_id: str, body: Sequence[SegmentRuleInput | SegmentRule | Mapping[str, Any]], /) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.rules.replace",
        "POST",
        f"/console/v1/segments/{segment('segment_id', segment_id)}/conditional",
        body=dump(many("body", body), writing=True),
    )


def parse(body: Any) -> Segment:
    """What the decoded body of a success answer gives."""
    from ...models.segment import Segment

    return read_entity(Segment, body)
