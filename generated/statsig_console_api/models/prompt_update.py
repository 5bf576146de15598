from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class PromptUpdate(TypedDict, total=False):
    """The keyword arguments of prompts.update, to build up in a dict and pass with `**`."""

    description: str
    target_apps: str | Sequence[str]
    team: str
    team_id: str
