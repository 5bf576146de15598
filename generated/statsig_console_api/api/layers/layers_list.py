"""layers.list: `GET /console/v1/layers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.layer import Layer


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "layers.list",
        "GET",
        "/console/v1/layers",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[Layer]:
    """What the decoded body of a success answer gives."""
    from ...models.layer import Layer

    return read_list(reader(Layer), body)
