"""experiments.eligible_reviewers.get: `GET /console/v1/experiments/{id}/eligible_reviewers`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(experiment_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.eligible_reviewers.get",
        "GET",
        f"/console/v1/experiments/{segment('experiment_id', experiment_id)}/eligible_reviewers",
    )


def parse(body: Any) -> models.EligibleReviewers:
    """What the decoded body of a success answer gives."""
    from ...models.eligible_reviewers import EligibleReviewers

    return read_entity(EligibleReviewers, body)
