"""layers.overrides.remove_conditional: `DELETE /console/v1/layers/{id}/overrides/conditional/{type}/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(
    layer_id: str,
    conditional_type: models.ConditionalOverrideType,
    conditional_name: str,
    /,
    *,
    group_name: str,
    experiment_name: str,
    environment: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "layers.overrides.remove_conditional",
        "DELETE",
        f"/console/v1/layers/{segment('layer_id', layer_id)}/overrides/conditional/{segment('conditional_type', conditional_type)}/{segment('conditional_name', conditional_name)}",
        query=given(
            ("groupName", group_name, str, "group_name"),
            ("experimentName", experiment_name, str, "experiment_name"),
            ("environment", environment, str),
        ),
    )


def parse(body: Any) -> models.LayerOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.layer_overrides import LayerOverrides

    return read_entity(LayerOverrides, body, change=True)
