"""autotunes.list: `GET /console/v1/autotunes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.autotune import Autotune


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.list",
        "GET",
        "/console/v1/autotunes",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[Autotune]:
    """What the decoded body of a success answer gives."""
    from ...models.autotune import Autotune

    return read_list(reader(Autotune), body)
