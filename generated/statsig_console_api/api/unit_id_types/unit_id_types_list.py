"""unit_id_types.list: `GET /console/v1/unit_id_types`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader

if TYPE_CHECKING:
    from ...models.unit_id_type import UnitIDType


def build(*, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "unit_id_types.list",
        "GET",
        "/console/v1/unit_id_types",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=("name",),
    )


def parse(body: Any) -> list[UnitIDType]:
    """What the decoded body of a success answer gives."""
    from ...models.unit_id_type import UnitIDType

    return read_list(reader(UnitIDType), body)
