"""gates.unarchive: `PUT /console/v1/gates/{id}/unarchive`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, given, read_entity, segment

if TYPE_CHECKING:
    from ...models.gate import Gate


def build(
    gate_id: str, /, *, unarchive_reason: str | Unset = UNSET, include_archive_metadata: bool | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.unarchive",
        "PUT",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/unarchive",
        query=given(("includeArchiveMetadata", include_archive_metadata)),
        body=body_of(("unarchiveReason", unarchive_reason)),
    )


def parse(body: Any) -> Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body)
