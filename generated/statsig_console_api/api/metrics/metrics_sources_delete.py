"""metrics.sources.delete: `DELETE /console/v1/metrics/metric_source/{name}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_message, segment


def build(metric_source_name: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "metrics.sources.delete",
        "DELETE",
        f"/console/v1/metrics/metric_source/{segment('metric_source_name', metric_source_name)}",
    )


def parse(body: Any) -> models.MessageResponse:
    """What the decoded body of a success answer gives."""
    from ...models.message_response import MessageResponse

    return read_message(MessageResponse, body)
