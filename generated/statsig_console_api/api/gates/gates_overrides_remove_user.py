"""gates.overrides.remove_user: `DELETE /console/v1/gates/{id}/overrides/userID/{userID}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import given, read_entity, segment


def build(gate_id: str, user_id: str, /, *, group_id: models.GateOverrideGroup) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.overrides.remove_user",
        "DELETE",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/overrides/userID/{segment('user_id', user_id)}",
        query=given(("groupID", group_id, str, "group_id")),
    )


def parse(body: Any) -> models.GateOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.gate_overrides import GateOverrides

    return read_entity(GateOverrides, body, change=True)
