"""keys.list: `GET /console/v1/keys`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.key import Key


def build(
    *,
    primary_target_app: str | None | Unset = UNSET,
    environment: str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "keys.list",
        "GET",
        "/console/v1/keys",
        query=given(
            ("primaryTargetApp", primary_target_app), ("environment", environment), ("limit", limit), ("page", page)
        ),
        paged=True,
    )


def parse(body: Any) -> list[Key]:
    """What the decoded body of a success answer gives."""
    from ...models.key import Key

    return read_list(reader(Key), body)
