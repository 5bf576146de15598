"""param_stores.list: `GET /console/v1/param_stores`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.param_store import ParamStore


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "param_stores.list",
        "GET",
        "/console/v1/param_stores",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[ParamStore]:
    """What the decoded body of a success answer gives."""
    from ...models.param_store import ParamStore

    return read_list(reader(ParamStore), body)
