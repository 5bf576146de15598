"""param_stores.create: `POST /console/v1/param_stores`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.param_store import ParamStore


def build(
    *,
    name: str,
    description: str,
    display_name: str,
    target_app_ids: Sequence[str] | Unset = UNSET,
    tags: Sequence[str] | Unset = UNSET,
    team: str | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "param_stores.create",
        "POST",
        "/console/v1/param_stores",
        body=body_of(
            ("name", name),
            ("description", description),
            ("displayName", display_name),
            ("targetAppIDs", many("target_app_ids", target_app_ids)),
            ("tags", many("tags", tags)),
            ("team", team),
        ),
    )


def parse(body: Any) -> ParamStore:
    """What the decoded body of a success answer gives."""
    from ...models.param_store import ParamStore

    return read_entity(ParamStore, body)
