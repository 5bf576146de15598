"""tags.get: `GET /console/v1/tags/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(tag_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("tags.get", "GET", f"/console/v1/tags/{segment('tag_id', tag_id)}")


def parse(body: Any) -> models.Tag:
    """What the decoded body of a success answer gives."""
    from ...models.tag import Tag

    return read_entity(Tag, body)
