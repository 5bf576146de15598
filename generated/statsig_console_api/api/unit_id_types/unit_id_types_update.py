"""unit_id_types.update: `PATCH /console/v1/unit_id_types/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment


def build(unit_id_type_id: str, /, *, description: str) -> Request:
    """The request for these arguments."""
    return Request(
        "unit_id_types.update",
        "PATCH",
        f"/console/v1/unit_id_types/{segment('unit_id_type_id', unit_id_type_id)}",
        body=body_of(("description", description, str)),
    )


def parse(body: Any) -> models.UnitIDType:
    """What the decoded body of a success answer gives."""
    from ...models.unit_id_type import UnitIDType

    return read_entity(UnitIDType, body, change=True)
