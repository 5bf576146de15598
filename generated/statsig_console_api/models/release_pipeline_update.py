from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict

from .. import models


class ReleasePipelineUpdate(TypedDict, total=False):
    """The keyword arguments of release_pipelines.update, to build up in a dict and pass with `**`."""

    name: str
    phases: Sequence[models.ReleasePipelinePhase | Mapping[str, Any]]
    trigger_notice: str | None
