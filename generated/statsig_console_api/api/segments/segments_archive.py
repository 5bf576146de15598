"""segments.archive: `PUT /console/v1/segments/{id}/archive`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(segment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("segments.archive", "PUT", f"/console/v1/segments/{segment('segment_id', segment_id)}/archive")


def parse(body: Any) -> models.Segment:
    """What the decoded body of a success answer gives."""
    from ...models.segment import Segment

    return read_entity(Segment, body, change=True)
