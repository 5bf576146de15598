"""dynamic_configs.eligible_reviewers.get: `GET /console/v1/dynamic_configs/{id}/eligible_reviewers`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(dynamic_config_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.eligible_reviewers.get",
        "GET",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/eligible_reviewers",
    )


def parse(body: Any) -> models.EligibleReviewers:
    """What the decoded body of a success answer gives."""
    from ...models.eligible_reviewers import EligibleReviewers

    return read_entity(EligibleReviewers, body)
