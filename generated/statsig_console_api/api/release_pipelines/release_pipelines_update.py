"""release_pipelines.update: `POST /console/v1/release_pipelines/{id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity, segment

if TYPE_CHECKING:
    from ...models.release_pipeline import ReleasePipeline
    from ...models.release_pipeline_phase import ReleasePipelinePhase


def build(
    release_pipeline_id: str,
    /,
    *,
    name: str | Unset = UNSET,
    phases: Sequence[ReleasePipelinePhase | Mapping[str, Any]] | Unset = UNSET,
    trigger_notice: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "release_pipelines.update",
        "POST",
        f"/console/v1/release_pipelines/{segment('release_pipeline_id', release_pipeline_id)}",
        body=body_of(("name", name), ("phases", many("phases", phases)), ("triggerNotice", trigger_notice)),
    )


def parse(body: Any) -> ReleasePipeline:
    """What the decoded body of a success answer gives."""
    from ...models.release_pipeline import ReleasePipeline

    return read_entity(ReleasePipeline, body)
