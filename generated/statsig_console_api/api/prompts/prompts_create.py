"""prompts.create: `POST /console/v1/prompts`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.metric_owner import MetricOwner
    from ...models.owner import Owner
    from ...models.prompt import Prompt


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
    owner: Owner | MetricOwner | Mapping[str, Any] | None | Unset = UNSET,
    creator_email: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "prompts.create",
        "POST",
        "/console/v1/prompts",
        body=body_of(
            ("name", name),
            ("displayName", display_name),
            ("description", description),
            ("targetApps", target_apps),
            ("team", team),
            ("teamID", team_id),
            ("tags", many("tags", tags)),
            ("creatorID", creator_id),
            ("owner", owner),
            ("creatorEmail", creator_email),
        ),
    )


def parse(body: Any) -> Prompt:
    """What the decoded body of a success answer gives."""
    from ...models.prompt import Prompt

    return read_entity(Prompt, body)
