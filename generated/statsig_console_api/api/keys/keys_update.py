"""keys.update: `PATCH /console/v1/keys/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {"": ((), ("environments", "scopes", "secondaryTargetAppIDs"))}


def build(
    key_id: str,
    /,
    *,
    description: str | Unset = UNSET,
    scopes: Sequence[models.KeyScope] | Unset = UNSET,
    environments: Sequence[str] | Unset = UNSET,
    target_app_id: str | None | Unset = UNSET,
    secondary_target_app_ids: Sequence[str] | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "keys.update",
        "PATCH",
        f"/console/v1/keys/{segment('key_id', key_id)}",
        body=body_of(
            ("description", description, str),
            ("scopes", scopes, list),
            ("environments", environments, list),
            ("targetAppID", target_app_id, str, "target_app_id"),
            ("secondaryTargetAppIDs", secondary_target_app_ids, list, "secondary_target_app_ids"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Key:
    """What the decoded body of a success answer gives."""
    from ...models.key import Key

    return read_entity(Key, body, change=True)
