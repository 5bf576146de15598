"""gates.dynamic_config_references.list: `GET /console/v1/gates/{id}/dynamic_config_references`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


def build(gate_id: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.dynamic_config_references.list",
        "GET",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/dynamic_config_references",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("id",),
    )


def parse(body: Any) -> list[models.DynamicConfig]:
    """What the decoded body of a success answer gives."""
    from ...models.dynamic_config import DynamicConfig

    return read_list(entity_item(DynamicConfig), body)
