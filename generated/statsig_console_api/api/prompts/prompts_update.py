"""prompts.update: `PATCH /console/v1/prompts/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {"": ((), ("targetApps",))}


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
        body=body_of(
            ("description", description, str),
            ("targetApps", target_apps, None, "target_apps"),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Prompt:
    """What the decoded body of a success answer gives."""
    from ...models.prompt import Prompt

    return read_entity(Prompt, body, change=True)
