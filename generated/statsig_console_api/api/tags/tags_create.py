"""tags.create: `POST /console/v1/tags`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity


def build(*, name: str, description: str, is_core: bool | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "tags.create",
        "POST",
        "/console/v1/tags",
        body=body_of(("name", name, str), ("description", description, str), ("isCore", is_core, bool, "is_core")),
    )


def parse(body: Any) -> models.Tag:
    """What the decoded body of a success answer gives."""
    from ...models.tag import Tag

    return read_entity(Tag, body, change=True)
