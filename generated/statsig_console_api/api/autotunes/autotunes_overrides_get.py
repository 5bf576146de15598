"""autotunes.overrides.get: `GET /console/v1/autotunes/{id}/overrides`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import read_entity, segment

if TYPE_CHECKING:
    from ...models.autotune_overrides import AutotuneOverrides


def build(autotune_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.overrides.get", "GET", f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/overrides"
    )


def parse(body: Any) -> AutotuneOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.autotune_overrides import AutotuneOverrides

    return read_entity(AutotuneOverrides, body)
