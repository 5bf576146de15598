from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict

from .. import models


class ReleasePipelineCreate(TypedDict, total=False):
    """The keyword arguments of release_pipelines.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    phases: Sequence[models.ReleasePipelinePhase | Mapping[str, Any]]
    trigger_notice: str | None
