"""tags.update: `PATCH /console/v1/tags/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment


def build(
    tag_id: str, /, *, name: str | Unset = UNSET, description: str | Unset = UNSET, is_core: bool | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "tags.update",
        "PATCH",
        f"/console/v1/tags/{segment('tag_id', tag_id)}",
        body=body_of(("name", name, str), ("description", description, str), ("isCore", is_core, bool, "is_core")),
    )


def parse(body: Any) -> models.Tag:
    """What the decoded body of a success answer gives."""
    from ...models.tag import Tag

    return read_entity(Tag, body, change=True)
