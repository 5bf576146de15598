"""prompts.list: `GET /console/v1/prompts`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "prompts.list",
        "GET",
        "/console/v1/prompts",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.Prompt]:
    """What the decoded body of a success answer gives."""
    from ...models.prompt import Prompt

    return read_list(entity_item(Prompt), body)
