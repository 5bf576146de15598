from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Required, TypedDict

if TYPE_CHECKING:
    from ..models.release_pipeline_phase import ReleasePipelinePhase


class ReleasePipelineCreate(TypedDict, total=False):
    """The keyword arguments of release_pipelines.create, to build up in a dict and pass with `**`."""

    name: Required[str]
    phases: Sequence[ReleasePipelinePhase | Mapping[str, Any]]
    trigger_notice: str | None
