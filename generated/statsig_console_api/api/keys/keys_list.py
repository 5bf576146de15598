"""keys.list: `GET /console/v1/keys`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


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
            ("primaryTargetApp", primary_target_app, str, "primary_target_app"),
            ("environment", environment, str),
            ("limit", limit, int),
            ("page", page, int),
        ),
        paged=True,
    )


def parse(body: Any) -> list[models.Key]:
    """What the decoded body of a success answer gives."""
    from ...models.key import Key

    return read_list(entity_item(Key), body)
