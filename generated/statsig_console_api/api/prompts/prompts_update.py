"""prompts.update: `PATCH /console/v1/prompts/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

if TYPE_CHECKING:
    from ...models.prompt import Prompt


def build(
    prompt_id: str,
    /,
    *,
    description: str | Unset = UNSET,
    target_apps: str | Sequence[str] | Unset = UNSET,
    team: str | Unset = UNSET,
    team_id: str | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "prompts.update",
        "PATCH",
        f"/console/v1/prompts/{segment('prompt_id', prompt_id)}",
        body=body_of(("description", description), ("targetApps", target_apps), ("team", team), ("teamID", team_id)),
    )


def parse(body: Any) -> Prompt:
    """What the decoded body of a success answer gives."""
    from ...models.prompt import Prompt

    return read_entity(Prompt, body)
