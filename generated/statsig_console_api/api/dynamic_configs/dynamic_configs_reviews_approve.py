"""dynamic_configs.reviews.approve: `PUT /console/v1/dynamic_configs/{id}/reviews/{reviewID}/approve`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity, segment


def build(dynamic_config_id: str, review_id: str, /, *, reason: str | Unset = UNSET) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.reviews.approve",
        "PUT",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/reviews/{segment('review_id', review_id)}/approve",
        body=body_of(("reason", reason, str)),
    )


def parse(body: Any) -> models.Review:
    """What the decoded body of a success answer gives."""
    from ...models.review import Review

    return read_entity(Review, body, change=True)
