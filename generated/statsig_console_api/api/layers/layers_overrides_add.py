"""layers.overrides.add: `PATCH /console/v1/layers/{id}/overrides`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ...client import Request
from ...types import body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.layer_conditional_override import LayerConditionalOverride
    from ...models.layer_id_override import LayerIDOverride
    from ...models.layer_overrides import LayerOverrides


def build(
    layer_id: str,
    /,
    *,
    op: Literal["add"],
    conditional_overrides: Sequence[LayerConditionalOverride | Mapping[str, Any]],
    id_overrides: Sequence[LayerIDOverride | Mapping[str, Any]],
) -> Request:
    """The request for these arguments."""
    return Request(
        "layers.overrides.add",
        "PATCH",
        f"/console/v1/layers/{segment('layer_id', layer_id)}/overrides",
        body=body_of(
            ("op", op),
            ("conditionalOverrides", many("conditional_overrides", conditional_overrides)),
            ("idOverrides", many("id_overrides", id_overrides)),
        ),
    )


def parse(body: Any) -> LayerOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.layer_overrides import LayerOverrides

    return read_entity(LayerOverrides, body)
