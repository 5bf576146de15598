from __future__ import annotations

from typing import TypedDict


class ExperimentStart(TypedDict, total=False):
    """The keyword arguments of experiments.start, to build up in a dict and pass with `**`."""

    analysis_start_time: str
    analysis_end_time: str
    turbo_mode: bool
