"""keys.update: `PATCH /console/v1/keys/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.key import Key
    from ...models.key_scope import KeyScope


def build(
    key_id: str,
    /,
    *,
    description: str | Unset = UNSET,
    scopes: Sequence[KeyScope] | Unset = UNSET,
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
            ("description", description),
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
