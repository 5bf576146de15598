"""dynamic_configs.list: `GET /console/v1/dynamic_configs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.dynamic_config import DynamicConfig


def build(
    *,
    release_pipeline_id: str | None | Unset = UNSET,
    creator_name: str | None | Unset = UNSET,
    creator_id: str | None | Unset = UNSET,
    tags: str | Sequence[str] | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.list",
        "GET",
        "/console/v1/dynamic_configs",
        query=given(
            ("releasePipelineID", release_pipeline_id),
            ("creatorName", creator_name),
            ("creatorID", creator_id),
            ("tags", tags),
            ("limit", limit),
            ("page", page),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[DynamicConfig]:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_list(reader(DynamicConfig), body)
