"""experiments.delete: `DELETE /console/v1/experiments/{id}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import read_entity, segment

if TYPE_CHECKING:
    from ...models.experiment import Experiment


def build(experiment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request("experiments.delete", "DELETE", f"/console/v1/experiments/{segment('experiment_id', experiment_id)}")


def parse(body: Any) -> Experiment:
    """What the decoded body of a success answer gives."""
    from ...models.experiment import Experiment

    return read_entity(Experiment, body)
