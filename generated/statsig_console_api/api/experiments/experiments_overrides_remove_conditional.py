"""experiments.overrides.remove_conditional: `DELETE /console/v1/experiments/{id}/overrides/conditional/{type}/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_entity, segment


def build(
    experiment_id: str,
    conditional_type: models.ConditionalOverrideType,
    conditional_name: str,
    /,
    *,
    group_id: str,
    environment: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.overrides.remove_conditional",
        "DELETE",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/overrides/conditional/{segment('conditional_type', conditional_type)}/{segment('conditional_name', conditional_name)}",
        query=given(("groupID", group_id, str, "group_id"), ("environment", environment, str)),
    )


def parse(body: Any) -> models.ExperimentOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_overrides import ExperimentOverrides

    return read_entity(ExperimentOverrides, body, change=True)
