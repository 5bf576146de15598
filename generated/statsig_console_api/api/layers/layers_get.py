"""layers.get: `GET /console/v1/layers/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(layer_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("layers.get", "GET", f"/console/v1/layers/{segment('layer_id', layer_id)}")


def parse(body: Any) -> models.Layer:
    """What the decoded body of a success answer gives."""
    from ...models.layer import Layer

    return read_entity(Layer, body)
