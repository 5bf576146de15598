"""ingestion.delete: `DELETE /console/v1/ingestion`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, given, read_message


def build(
    *, type: models.IngestionSourceType, dataset: models.IngestionDatasetFilter, source_name: str | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "ingestion.delete",
        "DELETE",
        "/console/v1/ingestion",
        query=given(("type", type, str), ("dataset", dataset, str), ("source_name", source_name, str)),
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
