"""experiments.overrides.set: `POST /console/v1/experiments/{id}/overrides`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.conditional_override import ConditionalOverride
    from ...models.experiment_overrides import ExperimentOverrides
    from ...models.user_id_override import UserIDOverride


def build(
    experiment_id: str,
    /,
    *,
    overrides: Sequence[ConditionalOverride | Mapping[str, Any]],
    user_id_overrides: Sequence[UserIDOverride | Mapping[str, Any]],
) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.overrides.set",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/overrides",
        body=body_of(
            ("overrides", many("overrides", overrides)),
            ("userIDOverrides", many("user_id_overrides", user_id_overrides)),
        ),
    )


def parse(body: Any) -> ExperimentOverrides:
    """What the decoded body of a success answer gives."""
    from ...models.experiment_overrides import ExperimentOverrides

    return read_entity(ExperimentOverrides, body)
