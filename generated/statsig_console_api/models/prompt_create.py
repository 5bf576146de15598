from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .. import models


class PromptCreate(TypedDict, total=False):
    """The keyword arguments of prompts.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    display_name: str
    description: str
    target_apps: str | Sequence[str]
    team: str
    team_id: str
    tags: Sequence[str]
    creator_id: str | None
    owner: models.OwnerLike | None
    creator_email: str | None
