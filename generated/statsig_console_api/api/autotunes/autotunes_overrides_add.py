"""autotunes.overrides.add: `PATCH /console/v1/autotunes/{id}/overrides`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment

PLACES = {
    "": ((), ("overrides", "userIDOverrides")),
    "overrides/*": (("ConditionalOverride",), ()),
    "userIDOverrides/*": (("UserIDOverride",), ("ids",)),
}


def build(
    autotune_id: str, /, *, overrides: models.ConditionalOverrides, user_id_overrides: models.UserIDOverrides
) -> Request:
    """The request for these arguments."""
    return Request(
        "autotunes.overrides.add",
        "PATCH",
        f"/console/v1/autotunes/{segment('autotune_id', autotune_id)}/overrides",
        body=body_of(
            ("overrides", overrides, list),
            ("userIDOverrides", user_id_overrides, list, "user_id_overrides"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.AutotuneOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.autotune_overrides import AutotuneOverrides

    return read_entity(AutotuneOverrides, body, change=True)
