"""holdouts.list: `GET /console/v1/holdouts`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(
    *,
    creator_name: str | None | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    tags: str | Sequence[str] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "holdouts.list",
        "GET",
        "/console/v1/holdouts",
        query=given(
            ("creatorName", creator_name, str, "creator_name"),
            ("creatorID", creator_id, str, "creator_id"),
            ("tags", tags),
            ("limit", limit, int),
            ("page", page, int),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.Holdout]:
    """What the decoded body of a success answer gives."""
    from ...models.holdout import Holdout

    return read_list(entity_item(Holdout), body)
