"""dynamic_configs.list: `GET /console/v1/dynamic_configs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


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
            ("releasePipelineID", release_pipeline_id, str, "release_pipeline_id"),
            ("creatorName", creator_name, str, "creator_name"),
            ("creatorID", creator_id, str, "creator_id"),
            ("tags", tags),
            ("limit", limit, int),
            ("page", page, int),
        ),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.DynamicConfig]:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_list(entity_item(DynamicConfig), body)
