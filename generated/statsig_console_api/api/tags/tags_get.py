"""tags.get: `GET /console/v1/tags/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import read_entity, segment

if TYPE_CHECKING:
    from ...models.tag import Tag


def build(tag_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("tags.get", "GET", f"/console/v1/tags/{segment('tag_id', tag_id)}")


def parse(body: Any) -> Tag:
    """What the decoded body of a success answer gives."""
    from ...models.tag import Tag

    return read_entity(Tag, body)
