"""prompts.list: `GET /console/v1/prompts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.prompt import Prompt


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "prompts.list",
        "GET",
        "/console/v1/prompts",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[Prompt]:
    """What the decoded body of a success answer gives."""
    from ...models.prompt import Prompt

    return read_list(reader(Prompt), body)
