"""gates.disable: `PUT /console/v1/gates/{id}/disable`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(gate_id: str, /, *, include_archive_metadata: bool | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.disable",
        "PUT",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/disable",
        query=given(("includeArchiveMetadata", include_archive_metadata, bool, "include_archive_metadata")),
    )


def parse(body: Any) -> models.Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body, change=True)
