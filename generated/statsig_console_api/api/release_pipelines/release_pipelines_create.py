"""release_pipelines.create: `POST /console/v1/release_pipelines`."""

from __future__ import annotations

from typing import Any

from ... import models
from ...client import Request
from ...types import UNSET, Unset, body_of, read_entity

PLACES = {
    "": ((), ("phases",)),
    "phases/*": (("ReleasePipelinePhase",), ("rules",)),
    "phases/*/rules/*": (("ReleasePipelineRule",), ("conditions", "environments")),
    "phases/*/rules/*/conditions/*": (("Condition",), ()),
}


def build(
    *, name: str, phases: models.ReleasePipelinePhases | Unset = UNSET, trigger_notice: str | None | Unset = UNSET
) -> Request:
    """The request for these arguments."""
    return Request(
        "release_pipelines.create",
        "POST",
        "/console/v1/release_pipelines",
        body=body_of(
            ("name", name, str),
            ("phases", phases, list),
            ("triggerNotice", trigger_notice, str, "trigger_notice"),
            places=PLACES,
        ),
    )


def parse(body: Any) -> models.ReleasePipeline:
    """What the decoded body of a success answer gives."""
    from ...models.release_pipeline import ReleasePipeline

    return read_entity(ReleasePipeline, body, change=True)
