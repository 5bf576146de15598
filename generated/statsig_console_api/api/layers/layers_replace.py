"""layers.replace: `POST /console/v1/layers/{id}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment

PLACES = {"": ((), ("parameters", "targetApps")), "parameters/*": (("LayerParameter",), ())}


def build(
    layer_id: str,
    /,
    *,
    description: str,
    parameters: models.LayerParameters,
    target_apps: str | Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "layers.replace",
        "POST",
        f"/console/v1/layers/{segment('layer_id', layer_id)}",
        body=body_of(
            ("description", description, str),
            ("parameters", parameters, list),
            ("targetApps", target_apps, None, "target_apps"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.Layer:
    """What the decoded body of a success answer gives."""
    from ...models.layer import Layer

    return read_entity(Layer, body, change=True)
