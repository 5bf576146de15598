from __future__ import annotations

from typing import Required, TypedDict


class ReleasePipelinePhaseSelector(TypedDict, total=False):
    """The keyword arguments of release_pipeline_triggers.approve and release_pipeline_triggers.pause and release_pipeline_triggers.skip and release_pipeline_triggers.unpause, to build up in a dict and pass with `**`."""

    phase_id: Required[str]
