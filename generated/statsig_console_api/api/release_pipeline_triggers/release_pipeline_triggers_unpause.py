"""release_pipeline_triggers.unpause: `PUT /console/v1/release_pipeline_triggers/{id}/unpause`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import body_of, read_entity, segment


def build(release_pipeline_trigger_id: str, /, *, phase_id: str) -> Request:
    """The request for these arguments."""
    return Request(
        "release_pipeline_triggers.unpause",
        "PUT",
        f"/console/v1/release_pipeline_triggers/{segment('release_pipeline_trigger_id', release_pipeline_trigger_id)}/unpause",
        body=body_of(("phaseID", phase_id, str, "phase_id")),
    )


def parse(body: Any) -> models.ReleasePipelineTrigger:
    """What the decoded body of a success answer gives."""
    from ...models.release_pipeline_trigger import ReleasePipelineTrigger

    return read_entity(ReleasePipelineTrigger, body, change=True)
