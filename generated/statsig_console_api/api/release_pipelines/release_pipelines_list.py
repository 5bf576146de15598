"""release_pipelines.list: `GET /console/v1/release_pipelines`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.release_pipeline import ReleasePipeline


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "release_pipelines.list",
        "GET",
        "/console/v1/release_pipelines",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[ReleasePipeline]:
    """What the decoded body of a success answer gives."""
    from ...models.release_pipeline import ReleasePipeline

    return read_list(reader(ReleasePipeline), body)
