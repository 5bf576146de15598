"""keys.get: `GET /console/v1/keys/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(key_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("keys.get", "GET", f"/console/v1/keys/{segment('key_id', key_id)}")


def parse(body: Any) -> models.Key:
    """What the decoded body of a success answer gives."""
    from ...models.key import Key

    return read_entity(Key, body)
