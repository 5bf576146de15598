from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Required, TypedDict

from .. import models


class AutotuneReviewCreate(TypedDict, total=False):
    """The keyword arguments of autotunes.reviews.create, to build up in a dict and pass with `**`."""

    type: Required[models.AutotuneReviewType]
    description: str
    reviewer_ids: Sequence[str]
    reviewer_group_ids: Sequence[str]
    reason: str
    winning_group_id: str
    remove_targeting: bool
    remove_overrides: bool
    start_date: str
    start_time: int | datetime
    new_time: int | datetime
