"""layers.overrides.set: `POST /console/v1/layers/{id}/overrides`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment

PLACES = {
    "": ((), ("conditionalOverrides", "idOverrides")),
    "conditionalOverrides/*": (("LayerConditionalOverride",), ()),
    "idOverrides/*": (("LayerIDOverride",), ("ids",)),
}


def build(
    layer_id: str, /, *, conditional_overrides: models.LayerConditionalOverrides, id_overrides: models.LayerIDOverrides
) -> Request:
    """The request for these arguments."""
    return Request(
        "layers.overrides.set",
        "POST",
        f"/console/v1/layers/{segment('layer_id', layer_id)}/overrides",
        body=body_of(
            ("conditionalOverrides", conditional_overrides, list, "conditional_overrides"),
            ("idOverrides", id_overrides, list, "id_overrides"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.LayerOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.layer_overrides import LayerOverrides

    return read_entity(LayerOverrides, body, change=True)
