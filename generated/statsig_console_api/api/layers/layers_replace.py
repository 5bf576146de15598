"""layers.replace: `POST /console/v1/layers/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.layer import Layer
    from ...models.layer_parameter import LayerParameter


def build(
    layer_id: str,
    /,
    *,
    description: str,
    parameters: Sequence[LayerParameter | Mapping[str, Any]],
    target_apps: str | Sequence[str] | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "layers.replace",
        "POST",
        f"/console/v1/layers/{segment('layer_id', layer_id)}",
        body=body_of(
            ("description", description), ("parameters", many("parameters", parameters)), ("targetApps", target_apps)
        ),
    )


def parse(body: Any) -> Layer:
    """What the decoded body of a success answer gives."""
    from ...models.layer import Layer

    return read_entity(Layer, body)
