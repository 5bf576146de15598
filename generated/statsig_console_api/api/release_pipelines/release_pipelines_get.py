"""release_pipelines.get: `GET /console/v1/release_pipelines/{id}`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import read_entity, segment


def build(release_pipeline_id: str, /) -> Request:
    """The request for these arguments."""
    return Request(
        "release_pipelines.get",
        "GET",
        f"/console/v1/release_pipelines/{segment('release_pipeline_id', release_pipeline_id)}",
    )


def parse(body: Any) -> models.ReleasePipeline:
    """What the decoded body of a success answer gives."""
    from ...models.release_pipeline import ReleasePipeline

    return read_entity(ReleasePipeline, body)
