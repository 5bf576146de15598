from __future__ import annotations

from typing import TypedDict


class ConfigArchive(TypedDict, total=False):
    """The keyword arguments of dynamic_configs.archive and gates.archive, to build up in a dict and pass with `**`."""

    force_archive: bool
    archive_reason: str
