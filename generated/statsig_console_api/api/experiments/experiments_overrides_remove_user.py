"""experiments.overrides.remove_user: `DELETE /console/v1/experiments/{id}/overrides/userID/{userID}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(
    experiment_id: str,
    user_id: str,
    /,
    *,
    group_id: str,
    unit_type: str | None | Unset = UNSET,
    environment: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.overrides.remove_user",
        "DELETE",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/overrides/userID/{segment('user_id', user_id)}",
        query=given(
            ("groupID", group_id, str, "group_id"),
            ("unitType", unit_type, str, "unit_type"),
            ("environment", environment, str),
        ),
    )


def parse(body: Any) -> models.ExperimentOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_overrides import ExperimentOverrides

    return read_entity(ExperimentOverrides, body, change=True)
