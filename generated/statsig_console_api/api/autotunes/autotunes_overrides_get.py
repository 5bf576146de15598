"""autotunes.overrides.get: `GET /console/v1/autotunes/{id}/overrides`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(autotune_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.overrides.get", "GET", f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/overrides"
    )


def parse(body: Any) -> models.AutotuneOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.autotune_overrides import AutotuneOverrides

    return read_entity(AutotuneOverrides, body)
