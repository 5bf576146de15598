"""experiments.entity_properties.delete: `DELETE /console/v1/experiments/entity_property/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(entity_property_name: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "experiments.entity_properties.delete",
        "DELETE",
        f"/console/v1/experiments/entity_property/{segment('entity_property_name', entity_property_name)}",
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
