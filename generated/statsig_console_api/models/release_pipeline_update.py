from __future__ import annotations

from typing import TypedDict

from .. import models


class ReleasePipelineUpdate(TypedDict, total=False):
    """The keyword arguments of release_pipelines.update, to build up in a dict and pass with `**`."""

    name: str
    phases: models.ReleasePipelinePhases
    trigger_notice: str | None
