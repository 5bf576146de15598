from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class SegmentUserStoreIDListChange(TypedDict, total=False):
    """The keyword arguments of segments.add_ids and segments.remove_ids, to build up in a dict and pass with `**`."""

    ids: Required[Sequence[str]]
    version: int
