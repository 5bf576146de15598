"""layers.overrides.get: `GET /console/v1/layers/{id}/overrides`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(layer_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("layers.overrides.get", "GET", f"/console/v1/layers/{segment('layer_id', layer_id)}/overrides")


def parse(body: Any) -> models.LayerOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.layer_overrides import LayerOverrides

    return read_entity(LayerOverrides, body)
