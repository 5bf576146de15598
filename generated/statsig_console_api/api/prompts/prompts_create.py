"""prompts.create: `POST /console/v1/prompts`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {"": ((), ("tags", "targetApps")), "owner": (("Owner", "MetricOwner"), ())}


def build(
    *,
    name: str,
    display_name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    target_apps: str | Sequence[str] | Unset = UNSET,
    team: str | Unset = UNSET,
    team_id: str | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    owner: models.OwnerLike | None | Unset = UNSET,
    creator_email: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "prompts.create",
        "POST",
        "/console/v1/prompts",
        body=body_of(
            ("name", name, str),
            ("displayName", display_name, str, "display_name"),
            ("description", description, str),
            ("targetApps", target_apps, None, "target_apps"),
            ("team", team, str),
            ("teamID", team_id, str, "team_id"),
            ("tags", tags, list),
            ("creatorID", creator_id, str, "creator_id"),
            ("owner", owner),
            ("creatorEmail", creator_email, str, "creator_email"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Prompt:
    """What the decoded body of a success answer gives."""
    from ...models.prompt import Prompt

    return read_entity(Prompt, body, change=True)
