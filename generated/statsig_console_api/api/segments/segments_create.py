"""segments.create: `POST /console/v1/segments`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {
    "": ((), ("rules", "tags")),
    "rules/*": (
        ("SegmentRuleInput", "SegmentRule"),
        ("completedAutomatedRollouts", "conditions", "environments", "pendingAutomatedRollouts"),
    ),
    "rules/*/conditions/*": (("SegmentConditionInput", "Condition"), ()),
    "rules/*/completedAutomatedRollouts/*": (("AutomatedRollout",), ()),
    "rules/*/pendingAutomatedRollouts/*": (("AutomatedRollout",), ()),
}


def build(
    *,
    name: str,
    type: models.SegmentType,
    id: str | Unset = UNSET,
    description: str | Unset = UNSET,
    id_type: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    creator_email: str | None | Unset = UNSET,
    team: str | None | Unset = UNSET,
    team_id: str | None | Unset = UNSET,
    rules: models.SegmentRuleInputs | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.create",
        "POST",
        "/console/v1/segments",
        body=body_of(
            ("name", name, str),
            ("type", type, str),
            ("id", id, str),
            ("description", description, str),
            ("idType", id_type, str, "id_type"),
            ("tags", tags, list),
            ("creatorID", creator_id, str, "creator_id"),
            ("creatorEmail", creator_email, str, "creator_email"),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            ("rules", rules, list),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Segment:
    """What the decoded body of a success answer gives."""
    from ...models.segment import Segment

    return read_entity(Segment, body, change=True)
