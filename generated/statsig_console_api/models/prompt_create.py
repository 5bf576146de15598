from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.metric_owner import MetricOwner
    from ..models.owner import Owner


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
    owner: Owner | MetricOwner | Mapping[str, Any] | None
    creator_email: str | None
