"""unit_id_types.create: `POST /console/v1/unit_id_types`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity


def build(*, name: str, description: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "unit_id_types.create",
        "POST",
        "/console/v1/unit_id_types",
        body=body_of(("name", name, str), ("description", description, str)),
    )


def parse(body: Any) -> models.UnitIDType:
    """What the decoded body of a success answer gives."""
    from ...models.unit_id_type import UnitIDType

    return read_entity(UnitIDType, body, change=True)
