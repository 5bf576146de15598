from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict


class AutotuneReviewUpdate(TypedDict, total=False):
    """The keyword arguments of autotunes.reviews.update, to build up in a dict and pass with `**`."""

    description: str
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]
