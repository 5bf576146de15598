"""autotunes.overrides.remove_user: `DELETE /console/v1/autotunes/{id}/overrides/userID/{userID}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(
    autotune_id: str,
    user_id: str,
    /,
    *,
    group_id: str,
    unit_type: str | None | Unset = UNSET,
    environment: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.overrides.remove_user",
        "DELETE",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/overrides/userID/{segment('user_id', user_id)}",
        query=given(
            ("groupID", group_id, str, "group_id"),
            ("unitType", unit_type, str, "unit_type"),
            ("environment", environment, str),
        ),
    )


def parse(body: Any) -> models.AutotuneOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.autotune_overrides import AutotuneOverrides

    return read_entity(AutotuneOverrides, body, change=True)
