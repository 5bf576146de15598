from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict


class SegmentIDListReset(TypedDict, total=False):
    """The keyword arguments of segments.id_list.reset, to build up in a dict and pass with `**`."""

    ids: Required[Sequence[str]]
