"""keys.create: `POST /console/v1/keys`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {"": ((), ("environments", "scopes", "secondaryTargetAppIDs"))}


def build(
    *,
    description: str,
    type: models.KeyType,
    scopes: Sequence[models.KeyScope] | Unset = UNSET,
    environments: Sequence[str] | Unset = UNSET,
    target_app_id: str | Unset = UNSET,
    secondary_target_app_ids: Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "keys.create",
        "POST",
        "/console/v1/keys",
        body=body_of(
            ("description", description, str),
            ("type", type, str),
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
