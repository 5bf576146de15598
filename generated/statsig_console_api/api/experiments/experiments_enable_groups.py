"""experiments.enable_groups: `POST /console/v1/experiments/{id}/enable_groups`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.experiment import Experiment


def build(experiment_id: str, /, *, group_names: Sequence[str]) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.enable_groups",
        "POST",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/enable_groups",
        body=body_of(("group_names", many("group_names", group_names))),
    )


def parse(body: Any) -> Experiment:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_entity(Experiment, body)
