"""gates.versions.list: `GET /console/v1/gates/{id}/versions`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, entity_item, given, read_list, segment


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
        query=given(
            ("includeArchiveMetadata", include_archive_metadata, bool, "include_archive_metadata"),
            ("limit", limit, int),
            ("page", page, int),
        ),
        paged=True,
        identity=("id", "version"),
    )


def parse(body: Any) -> list[models.Gate]:
    """What the decoded body of a success answer gives."""
    from ...models.gate import Gate

    return read_list(entity_item(Gate), body)
