"""gates.reviews.get: `GET /console/v1/gates/{id}/reviews/{reviewID}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(gate_id: str, review_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "gates.reviews.get",
        "GET",
        f"/console/v1/gates/{segment('gate_id', gate_id)}/reviews/{segment('review_id', review_id)}",
    )


def parse(body: Any) -> models.Review:
    """What the decoded body of a success answer gives."""
    from ...models.review import Review

    return read_entity(Review, body)
