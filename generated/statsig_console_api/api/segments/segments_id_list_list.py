"""segments.id_list.list: `GET /console/v1/segments/{id}/id_list`."""

from __future__ import annotations

from typing import Any

from ...client import Request
from ...types import UNSET, Unset, as_it_came, given, read_list, segment


def build(segment_id: str, /, *, limit: int | None | Unset = UNSET, page: int | None | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.id_list.list",
        "GET",
        f"/console/v1/segments/{segment('segment_id', segment_id)}/id_list",
        query=given(("limit", limit), ("page", page)),
        paged=True,
        identity=(),
    )


def parse(body: Any) -> list[str]:
    """What the decoded body of a success answer gives."""
    return read_list(as_it_came, body, "ids")
