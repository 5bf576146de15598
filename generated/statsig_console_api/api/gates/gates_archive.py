"""gates.archive: `PUT /console/v1/gates/{id}/archive`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, given, read_entity, segment

if TYPE_CHECKING:
    from ...models.gate import Gate


def build(
    gate_id: str,
    /,
    *,
    force_archive: bool | Unset = UNSET,
    archive_reason: str | Unset = UNSET,
    include_archive_metadata: bool | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.archive",
        "PUT",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/archive",
        query=given(("includeArchiveMetadata", include_archive_metadata)),
        body=body_of(("forceArchive", force_archive), ("archiveReason", archive_reason)),
    )


def parse(body: Any) -> Gate:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_entity(Gate, body)
