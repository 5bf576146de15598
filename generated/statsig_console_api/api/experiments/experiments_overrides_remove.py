"""experiments.overrides.remove: `DELETE /console/v1/experiments/{id}/overrides`."""

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
    experiment_id: str, /, *, overrides: models.ConditionalOverrides, user_id_overrides: models.UserIDOverrides
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.overrides.remove",
        "DELETE",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/overrides",
        body=body_of(
            ("overrides", overrides, list),
            ("userIDOverrides", user_id_overrides, list, "user_id_overrides"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.ExperimentOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_overrides import ExperimentOverrides

    return read_entity(ExperimentOverrides, body, change=True)
