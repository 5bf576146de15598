from __future__ import annotations

from typing import Required, TypedDict

from .. import models


class ReleasePipelineCreate(TypedDict, total=False):
    """The keyword arguments of release_pipelines.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    phases: models.ReleasePipelinePhases
    trigger_notice: str | None
