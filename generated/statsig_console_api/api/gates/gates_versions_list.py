"""gates.versions.list: `GET /console/v1/gates/{id}/versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, reader, segment

if TYPE_CHECKING:
    from ...models.gate import Gate


def build(
    gate_id: str,
    /,
    *,
    include_archive_metadata: bool | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.versions.list",
        "GET",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/versions",
        query=given(("includeArchiveMetadata", include_archive_metadata), ("limit", limit), ("page", page)),
        paged=True,
        identity=("id", "version"),
    )


def parse(body: Any) -> list[Gate]:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_list(reader(Gate), body)
