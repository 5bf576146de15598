"""dynamic_configs.versions.list: `GET /console/v1/dynamic_configs/{id}/versions`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


def build(dynamic_config_id: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.versions.list",
        "GET",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/versions",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("id", "version"),
    )


def parse(body: Any) -> list[models.DynamicConfig]:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_list(entity_item(DynamicConfig), body)
