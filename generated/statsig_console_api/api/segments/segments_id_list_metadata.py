"""segments.id_list.metadata: `GET /console/v1/segments/{id}/idlist_metadata`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(segment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "segments.id_list.metadata", "GET", f"/console/v1/segments/{segment('segment_id', segment_id)}/idlist_metadata"
    )


def parse(body: Any) -> models.SegmentIDListMetadata:
    """What the decoded body of a success answer gives."""
    from ...models.segment_id_list_metadata import SegmentIDListMetadata

    return read_entity(SegmentIDListMetadata, body)
