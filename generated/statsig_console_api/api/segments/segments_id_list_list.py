"""segments.id_list.list: `GET /console/v1/segments/{id}/id_list`."""

from __future__ import annotations

from typing import Any

from ...client import Request
from ...types import UNSET, Unset, given, read_list, segment, text_item


def build(segment_id: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.id_list.list",
        "GET",
        f"/console/v1/segments/{segment('segment_id', segment_id)}/id_list",
        query=given(("limit", limit, int), ("page", page, int)),
        paged=True,
        identity=(),
    )


def parse(body: Any) -> list[str]:
    """What the decoded body of a success answer gives."""
    return read_list(text_item, body, "ids")
