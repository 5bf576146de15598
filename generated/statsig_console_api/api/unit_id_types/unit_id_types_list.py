"""unit_id_types.list: `GET /console/v1/unit_id_types`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "unit_id_types.list",
        "GET",
        "/console/v1/unit_id_types",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[models.UnitIDType]:
    """What the decoded body of a success answer gives."""
    from ...models.unit_id_type import UnitIDType

    return read_list(entity_item(UnitIDType), body)
