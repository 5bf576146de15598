"""dynamic_configs.reviews.delete: `DELETE /console/v1/dynamic_configs/{id}/reviews/{reviewID}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(dynamic_config_id: str, review_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "dynamic_configs.reviews.delete",
        "DELETE",
        f"/console/v1/dynamic_configs/{segment('dynamic_config_id', dynamic_config_id)}/reviews/{segment('review_id', review_id)}",
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
