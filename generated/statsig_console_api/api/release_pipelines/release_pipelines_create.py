"""release_pipelines.create: `POST /console/v1/release_pipelines`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...client import Request
from ...types import UNSET, Unset, body_of, many, read_entity

if TYPE_CHECKING:
    from ...models.release_pipeline import ReleasePipeline
    from ...models.release_pipeline_phase import ReleasePipelinePhase


def build(
    *,
    name: str,
    phases: Sequence[ReleasePipelinePhase | Mapping[str, Any]] | Unset = UNSET,
    trigger_notice: str | None | Unset = UNSET,
) -> Request:
    """The request for these arguments."""
    return Request(
        "release_pipelines.create",
        "POST",
        "/console/v1/release_pipelines",
        body=body_of(("name", name), ("phases", many("phases", phases)), ("triggerNotice", trigger_notice)),
    )


def parse(body: Any) -> ReleasePipeline:
    """What the decoded body of a success answer gives."""
    from ...models.release_pipeline import ReleasePipeline

    return read_entity(ReleasePipeline, body)
