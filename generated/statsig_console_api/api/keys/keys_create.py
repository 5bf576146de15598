"""keys.create: `POST /console/v1/keys`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.key import Key
    from ...models.key_scope import KeyScope
    from ...models.key_type import KeyType


def build(
    *,
    description: str,
    type: KeyType,
    scopes: Sequence[KeyScope] | Unset = UNSET,
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
            ("description", description),
            ("type", type),
            ("scopes", many("scopes", scopes)),
            ("environments", many("environments", environments)),
            ("targetAppID", target_app_id),
            ("secondaryTargetAppIDs", many("secondary_target_app_ids", secondary_target_app_ids)),
        ),
    )


def parse(body: Any) -> Key:
    """What the decoded body of a success answer gives."""
    from ...models.key import Key

    return read_entity(Key, body)
