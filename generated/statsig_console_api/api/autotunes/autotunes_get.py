"""autotunes.get: `GET /console/v1/autotunes/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(autotune_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("autotunes.get", "GET", f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}")


def parse(body: Any) -> models.Autotune:
    """What the decoded body of a success answer gives."""
    from ...models.autotune import Autotune

    return read_entity(Autotune, body)
