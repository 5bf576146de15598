from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class SegmentCreate(TypedDict, total=False):
    """The keyword arguments of segments.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    type: Required[models.SegmentType]
    id: str
    description: str
    id_type: str
    tags: Sequence[str]
    creator_id: str | None
    creator_email: str | None
    team: str | None
    team_id: str | None
    rules: models.SegmentRuleInputs
