"""unit_id_types.delete: `DELETE /console/v1/unit_id_types/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(unit_id_type_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "unit_id_types.delete", "DELETE", f"/console/v1/unit_id_types/{segment('unit_id_type_id', unit_id_type_id)}"
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
