from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

if TYPE_CHECKING:
    from ..models.release_pipeline_phase import ReleasePipelinePhase


class ReleasePipelineUpdate(TypedDict, total=False):
    """The keyword arguments of release_pipelines.update, to build up in a dict and pass with `**`."""

    name: str
    phases: Sequence[ReleasePipelinePhase | Mapping[str, Any]]
    trigger_notice: str | None
