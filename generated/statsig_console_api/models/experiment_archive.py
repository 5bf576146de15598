from __future__ import annotations

from typing import TypedDict


class ExperimentArchive(TypedDict, total=False):
    """The keyword arguments of experiments.archive, to build up in a dict and pass with `**`."""

    archive_reason: str
