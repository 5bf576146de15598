"""layers.overrides.remove_user: `DELETE /console/v1/layers/{id}/overrides/userID/{userID}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(
    layer_id: str,
    user_id: str,
    /,
    *,
    group_name: str,
    experiment_name: str,
    id_type: str | None | Unset = UNSET,
    environment: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "layers.overrides.remove_user",
        "DELETE",
        f"/console/v1/layers/{segment('layer_id', layer_id)}/overrides/userID/{segment('user_id', user_id)}",
        query=given(
            ("groupName", group_name, str, "group_name"),
            ("experimentName", experiment_name, str, "experiment_name"),
            ("idType", id_type, str, "id_type"),
            ("environment", environment, str),
        ),
    )


def parse(body: Any) -> models.LayerOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.layer_overrides import LayerOverrides

    return read_entity(LayerOverrides, body, change=True)
