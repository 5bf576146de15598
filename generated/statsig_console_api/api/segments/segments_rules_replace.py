"""segments.rules.replace: `POST /console/v1/segments/{id}/conditional`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment, whole_body

PLACES = {
    "*": (
        ("SegmentRuleInput", "SegmentRule"),
        ("completedAutomatedRollouts", "conditions", "environments", "pendingAutomatedRollouts"),
    ),
    "*/conditions/*": (("SegmentConditionInput", "Condition"), ()),
    "*/completedAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "*/pendingAutomatedRollouts/*": (("AutomatedRollout",), ()),
}


def build(segment_id: str, body: models.SegmentRuleInputs, /) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.rules.replace",
        "POST",
        f"/console/v1/segments/{segment('segment_id', segment_id)}/conditional",
        body=whole_body(body, list, places=PLACES),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
