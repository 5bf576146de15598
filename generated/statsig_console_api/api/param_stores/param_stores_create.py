"""param_stores.create: `POST /console/v1/param_stores`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {"": ((), ("tags", "targetAppIDs"))}


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
            ("name", name, str),
            ("description", description, str),
            ("displayName", display_name, str, "display_name"),
            ("targetAppIDs", target_app_ids, list, "target_app_ids"),
            ("tags", tags, list),
            ("team", team, str),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.ParamStore:
    """What the decoded body of a success answer gives."""
    from ...models.param_store import ParamStore

    return read_entity(ParamStore, body, change=True)
